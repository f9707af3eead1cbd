package org.ontherecord.reading.position;

import java.util.List;
import java.util.Optional;
import org.ontherecord.reading.entity.Mentions.Meant;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/**
 * A clause that someone is said to have said.
 *
 * @param line        its sentence
 * @param attribution whose words it is among
 * @param group       its verb
 * @param subject     its subject
 */
record Saying(Line line, Attribution attribution, VerbGroup group, Phrase subject) {
    Words words() {
        return line.words();
    }

    /** The same clause with another extent of its subject. */
    Saying about(Phrase other) {
        return new Saying(line, attribution, group, other);
    }

    /** The verb as it is written. */
    String verb() {
        return words().lower(group.verb());
    }

    /** The first word of the subject. */
    String first() {
        return words().lower(subject.from());
    }

    boolean isQuoted() {
        return line.isQuoted(group.verb());
    }

    boolean isBe() {
        return VerbGroups.isBe(verb());
    }

    boolean pronounSubject() {
        return words().is(subject.from(), WordClass.PRONOUN);
    }

    /** The verb with what belongs to it. */
    Phrase predicate(Extent extent) {
        int end = line.clauses().end(group.verb(), extent);
        return new Phrase(group.verb(), Math.max(end, group.verb() + 1));
    }

    /** The whole clause. */
    Phrase clause() {
        int end = line.clauses().end(group.verb(), Extent.CLAUSE);
        return new Phrase(subject.from(), Math.max(end, group.verb() + 1));
    }

    /** The speakers take a stance. */
    Draft held(Stance stance, Phrase topic, int trigger, String frame) {
        return Draft.of(stance, attribution.speakers(), topic, trigger, frame + "/" + stance.label());
    }

    /** The subject takes a stance, in the speakers' words. */
    Draft voiced(Stance stance, List<Meant> own, Phrase topic, String frame) {
        Draft draft = Draft.of(stance, own, topic, group.verb(), frame + "/" + stance.label());
        return draft.spokenBy(Optional.of(attribution.speakers()));
    }
}
