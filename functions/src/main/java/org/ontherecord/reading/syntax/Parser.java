package org.ontherecord.reading.syntax;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tags words and finds which depends on which, in two passes: the first one from the end to the beginning, the second
 * with the first one's tree as advice (reverse revision; Attardi and Dell'Orletta 2009). Always yields a tree, in time linear in the number of words, and the same
 * one for the same words. Safe for use by many threads.
 */
public final class Parser {
    private final List<Tag> tags;
    private final Tagger tagger;
    private final TransitionParser backward;
    private final TransitionParser forward;

    private Parser(SyntaxModel model) {
        tags = model.tags();
        tagger = new Tagger(model.dictionary(), model.tagger());
        backward = model.backward();
        forward = model.forward();
    }

    /** The parser with the model that comes with this package, loaded at the first call. */
    public static Parser standard() {
        return Standard.PARSER;
    }

    /** A parser with a trained model: the bytes that training wrote. */
    public static Parser of(InputStream model) throws IOException {
        return new Parser(SyntaxModel.read(new DataInputStream(new BufferedInputStream(model))));
    }

    /** Parses a sentence. */
    public Parse parse(Words words) {
        return parse(words.stream().map(Word::form).toList());
    }

    /** Parses a sentence of words cut as treebanks cut them. */
    public Parse parse(List<String> forms) {
        Signatures signatures = new Signatures(forms);
        int[] tagged = tagger.tag(signatures);
        TaggedWords words = new TaggedWords(signatures, tagged);
        Configuration tree = forward.parse(words.guidedBy(new GuideTree(backward.parse(words.reversed()))));
        int[] heads = new int[forms.size()];
        List<Relation> relations = new ArrayList<>(forms.size());
        for (int i = 0; i < heads.length; i++) {
            heads[i] = tree.head(i) == heads.length ? -1 : tree.head(i);
            relations.add(Relation.numbered(tree.relation(i)));
        }
        return new Parse(Arrays.stream(tagged).mapToObj(tags::get).toList(), heads, relations);
    }

    /** Holds the standard parser, so that the model is loaded only where it is used. */
    private static final class Standard {
        private static final Parser PARSER = load();

        private static Parser load() {
            try (InputStream model = Parser.class.getResourceAsStream("syntax.model")) {
                if (model == null) throw new IllegalStateException("no resource syntax.model beside " + Parser.class);
                return of(model);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
