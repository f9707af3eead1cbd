package org.ontherecord.reading.position;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ontherecord.reading.entity.ActorKind;
import org.ontherecord.reading.entity.Mentions.Meant;
import org.ontherecord.reading.syntax.WordClass;
import org.ontherecord.reading.syntax.Words;

/** What someone says that he didn't do, or that there was none of. */
final class Denials {
    /** Of what there can be an allegation. */
    private static final Set<String> ALLEGED = Set.of("incident", "agreement", "deal", "attack", "attacks", "violation",
            "violations", "evidence", "link", "links", "connection", "involvement", "truth", "secret", "discrimination",
            "torture", "abuse", "abuses", "cover-up", "contact", "contacts", "collusion", "crime", "basis",
            "wrongdoing",
            "fraud", "deaths", "casualties", "breach", "conflict", "plot", "conspiracy", "interference", "pressure",
            "coup", "genocide", "order", "rift", "split", "negotiations", "talks", "corruption", "rigging", "invasion");

    private Denials() {}

    /** What a person didn't do; what a state or organisation didn't or doesn't. */
    static boolean isOwn(Saying saying, List<Meant> own) {
        VerbGroup group = saying.group();
        if (saying.isQuoted() || !group.negated() || group.unreal() || group.passive()) return false;
        boolean body = own.stream().noneMatch(meant -> meant.party().actor().kind() == ActorKind.PERSON);
        return group.has("did", "had") || (body && group.has("does", "do", "has", "have"));
    }

    static Optional<Draft> read(Saying saying, List<Meant> own) {
        if (saying.words().is(saying.group().verb(), WordClass.AUXILIARY) || Vocabulary.isMental(saying.verb()))
            return Optional.empty();
        Phrase topic = saying.predicate(Extent.INFINITIVE);
        return Optional.of(saying.voiced(Stance.DENIES, own, topic, "says-did-not").with(Tag.NEG));
    }

    private static boolean alleged(Words words, int from, int to) {
        for (int i = from; i < to && !words.is(i, WordClass.PREPOSITION); i++)
            if (ALLEGED.contains(words.lower(i))) return true;
        return false;
    }

    /** "there was no incident". */
    static Optional<Draft> absence(Saying saying) {
        Words words = saying.words();
        int no = saying.group().verb() + 1;
        boolean none = words.lower(saying.group().from() - 1).equals("there") && words.lower(no).equals("no")
                && !saying.group().announced();
        if (!none || no + 1 >= words.size()) return Optional.empty();
        int end = saying.line().clauses().end(no + 1, Extent.PHRASE);
        if (end <= no + 1 || !alleged(words, no + 1, end)) return Optional.empty();
        return Optional.of(saying.held(Stance.DENIES, new Phrase(no + 1, end), no, "says-no").with(Tag.NEG));
    }
}
