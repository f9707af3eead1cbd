package org.ontherecord.reading.position;

import java.util.List;
import java.util.Optional;
import org.ontherecord.reading.syntax.Parse;
import org.ontherecord.reading.syntax.Parser;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** Clause analysis by word classes and order, and by a dependency tree where it is asked for. For one thread. */
final class ShallowClauses implements Clauses {
    /** In words: longer ones aren't parsed, which keeps the time linear whatever hangs on one word of the tree. */
    private static final int LONGEST = 200;

    private final Words words;
    private final VerbGroups groups;
    private final List<VerbGroup> finite;
    private final SubjectSearch subjects;
    private Optional<Parse> tree = Optional.empty();

    ShallowClauses(Words words) {
        this.words = words;
        this.groups = new VerbGroups(words);
        this.finite = groups.finite();
        this.subjects = new SubjectSearch(words, finite);
    }

    @Override
    public Optional<VerbGroup> group(int word) {
        return groups.group(word);
    }

    @Override
    public List<VerbGroup> finite() {
        return finite;
    }

    @Override
    public List<Phrase> subjects(VerbGroup group) {
        return subjects.of(group);
    }

    @Override
    public Optional<Phrase> parsedSubject(VerbGroup group) {
        return tree().flatMap(parse -> new DependencySubject(words, parse).of(group.verb()));
    }

    @Override
    public Optional<Parse> tree() {
        if (tree.isEmpty() && words.size() <= LONGEST) tree = Optional.of(Parser.standard().parse(words));
        return tree;
    }

    @Override
    public int end(int from, Extent extent) {
        return from >= words.size() ? from : ComplementEnd.of(words, from, extent);
    }

    @Override
    public Phrase phraseEnding(int end) {
        return subjects.phraseEnding(end);
    }

    @Override
    public boolean opensPhrase(int word) {
        if (word < 0 || word >= words.size()) return false;
        return switch (words.get(word).is()) {
            case DETERMINER, NAME, NOUN, ADJECTIVE, NUMBER -> true;
            case ADVERB -> words.is(word + 1, WordClass.NUMBER) || words.is(word + 1, WordClass.ADJECTIVE);
            case MARK -> words.lower(word).equals("$");
            case QUOTE -> opensPhrase(word + 1);
            case PRONOUN ->
                !java.util.Set.of("who", "which", "he", "she", "they", "we", "i", "where").contains(words.lower(word));
            case VERB -> words.lower(word).endsWith("ed")
                    && (words.is(word + 1, WordClass.NOUN) || words.is(word + 1, WordClass.NAME));
            case TIME -> words.is(word + 1, WordClass.POSSESSIVE);
            default -> false;
        };
    }
}
