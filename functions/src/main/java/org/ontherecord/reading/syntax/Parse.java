package org.ontherecord.reading.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tags and dependency tree of a sentence. Word i of the sentence's {@link Words} is word i here. There is exactly one
 * root (none in a sentence without words), and no two arcs cross.
 */
public final class Parse {
    private final List<Tag> tags;
    private final int[] heads;
    private final List<Relation> relations;
    private final int[][] children;
    private final int[] first;
    private final int[] end;

    /** @param heads the head of each word, -1 for the root */
    Parse(List<Tag> tags, int[] heads, List<Relation> relations) {
        if (tags.size() != heads.length || relations.size() != heads.length)
            throw new IllegalArgumentException(tags.size() + " tags, " + heads.length + " heads");
        this.tags = List.copyOf(tags);
        this.heads = heads.clone();
        this.relations = List.copyOf(relations);
        this.children = childrenOf(heads);
        this.first = IntStream.range(0, heads.length).toArray();
        this.end = IntStream.rangeClosed(1, heads.length).toArray();
        extend();
    }

    private static int[][] childrenOf(int[] heads) {
        int[] counts = new int[heads.length];
        for (int head : heads)
            if (head >= 0) counts[head]++;
        int[][] children = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
        for (int i = heads.length - 1; i >= 0; i--)
            if (heads[i] >= 0) children[heads[i]][--counts[heads[i]]] = i;
        return children;
    }

    /** Leaves first: each word hands the ends of its subtree up once all its children have done so. */
    private void extend() {
        int[] order = topDown();
        for (int i = order.length - 1; i >= 0; i--) {
            int head = heads[order[i]];
            if (head < 0) continue;
            first[head] = Math.min(first[head], first[order[i]]);
            end[head] = Math.max(end[head], end[order[i]]);
        }
    }

    private int[] topDown() {
        int[] order = new int[heads.length];
        int filled = 0;
        for (int i = 0; i < heads.length; i++)
            if (heads[i] < 0) order[filled++] = i;
        for (int i = 0; i < filled; i++)
            for (int child : children[order[i]])
                order[filled++] = child;
        if (filled < heads.length) throw new IllegalArgumentException("not a tree");
        return order;
    }

    public int size() {
        return heads.length;
    }

    public PartOfSpeech tag(int word) {
        return tags.get(word).partOfSpeech();
    }

    public PennTag penn(int word) {
        return tags.get(word).penn();
    }

    /** The word that this one depends on, -1 for the root. */
    public int head(int word) {
        return heads[word];
    }

    /** How this word depends on its head. */
    public Relation relation(int word) {
        return relations.get(word);
    }

    /** The word on which all others depend, -1 where there are no words. */
    public int root() {
        return relations.indexOf(Relation.ROOT);
    }

    /** The words that depend on this one, from left to right. */
    public List<Integer> children(int word) {
        return Arrays.stream(children[word]).boxed().toList();
    }

    /** Those that depend on this word by one of some relations, from left to right. */
    public List<Integer> children(int word, Relation... wanted) {
        List<Relation> any = List.of(wanted);
        List<Integer> found = new ArrayList<>();
        for (int child : children[word])
            if (any.contains(relations.get(child))) found.add(child);
        return found;
    }

    /** This word and all that depend on it, directly or not. */
    public Subtree subtree(int word) {
        return new Subtree(first[word], end[word]);
    }

    /** Whether a word is another one or depends on it, directly or not. */
    public boolean isWithin(int word, int ancestor) {
        int at = word;
        while (at >= 0 && at != ancestor)
            at = heads[at];
        return at == ancestor;
    }
}
