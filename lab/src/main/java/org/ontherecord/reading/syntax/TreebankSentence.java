package org.ontherecord.reading.syntax;

import java.util.List;

/**
 * A sentence of a treebank: its text, and each word's form, tag, head (the number of words for the root) and relation.
 */
record TreebankSentence(String text, List<String> forms, List<Tag> tags, List<Integer> heads,
        List<Relation> relations) {
    TreebankSentence {
        forms = List.copyOf(forms);
        tags = List.copyOf(tags);
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
        int size = forms.size();
        if (tags.size() != size || heads.size() != size || relations.size() != size)
            throw new IllegalArgumentException("columns of different length: " + text);
    }

    int size() {
        return forms.size();
    }

    TreebankSentence withHeads(List<Integer> other) {
        return new TreebankSentence(text, forms, tags, other, relations);
    }
}
