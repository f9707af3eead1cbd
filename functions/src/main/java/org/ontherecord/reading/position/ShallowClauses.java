package org.ontherecord.reading.position;

import java.util.List;
import java.util.Optional;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** Clause analysis by word classes and order alone. */
final class ShallowClauses implements Clauses {
    private final Words words;
    private final VerbGroups groups;
    private final List<VerbGroup> finite;
    private final SubjectSearch subjects;

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
