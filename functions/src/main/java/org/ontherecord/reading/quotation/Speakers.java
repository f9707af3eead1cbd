package org.ontherecord.reading.quotation;

import org.ontherecord.reading.text.LowerCase;
import java.util.List;
import java.util.Optional;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.ActorKind;
import org.ontherecord.reading.entity.Mention;
import org.ontherecord.reading.entity.Mentions;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.SourceText;
import org.ontherecord.reading.text.Span;
import org.ontherecord.reading.text.Token;

/**
 * Tells whom the source of a quotation means. Goes through the quotations in text order, since a pronoun mostly takes up
 * whoever spoke last: the focus of a report is its speaker.
 */
final class Speakers {
    /** How far back someone is still in focus, in paragraphs. */
    private static final int FOCUS = 4;
    /** A name that begins among a sentence's first words is its subject, mostly. */
    private static final int OPENING = 4;
    /** Longest source that is looked at, in code points. */
    private static final int LONGEST = 500;

    private final SourceText text;
    private final List<Sentence> sentences;
    private final Mentions mentions;
    private final Words words;
    private Optional<Focus> lastPerson = Optional.empty();
    private Optional<Focus> lastBody = Optional.empty();
    private int read;

    /** Someone the text speaks of, and where it last did. */
    private record Focus(Actor actor, int paragraph) {}

    Speakers(SourceText text, List<Sentence> sentences, Mentions mentions, Words words) {
        this.text = text;
        this.sentences = sentences;
        this.mentions = mentions;
        this.words = words;
    }

    /** Whom a source means; to be asked in text order. Empty where it can't be told. */
    Optional<Actor> of(List<Span> source) {
        if (source.isEmpty()) return Optional.empty();
        Span span = source.getFirst();
        int sentence = sentenceAt(span);
        readTo(sentence, span);
        Optional<Actor> speaker = resolve(span, sentence);
        speaker.ifPresent(actor -> focus(actor, sentences.get(sentence).paragraph()));
        return speaker;
    }

    private Optional<Actor> resolve(Span span, int sentence) {
        if (span.length() > LONGEST) return Optional.empty();
        String wording = LowerCase.of(text.slice(span));
        int paragraph = sentences.get(sentence).paragraph();
        return switch (wording) {
            case "he", "she" -> inFocus(lastPerson, paragraph).or(() -> mentions.named(span));
            case "they" -> mentions.named(span).or(() -> inFocus(lastBody, paragraph));
            case "it" -> inFocus(lastBody, paragraph).or(() -> mentions.named(span));
            case "who", "which" -> rightBefore(span, sentence);
            case "i", "we", "you", "everyone", "someone", "nobody" -> Optional.empty();
            default -> named(span, wording)
                    .or(() -> pointsAtPerson(wording) ? inFocus(lastPerson, paragraph) : Optional.empty());
        };
    }

    /** What is named before the first comma is described after it. */
    private Optional<Actor> named(Span span, String wording) {
        int comma = wording.indexOf(',');
        Optional<Actor> whole = mentions.named(span);
        if (comma < 1 || whole.isPresent()) return whole;
        int head = wording.codePointCount(0, comma);
        return mentions.named(new Span(span.start(), Math.min(span.end(), span.start() + head)));
    }

    private static Optional<Actor> inFocus(Optional<Focus> focus, int paragraph) {
        return focus.filter(last -> paragraph - last.paragraph() < FOCUS).map(Focus::actor);
    }

    /** "the official", "the former senator": a definite noun for one person, and no name. */
    private static boolean pointsAtPerson(String wording) {
        int comma = wording.indexOf(',');
        String head = comma < 0 ? wording : wording.substring(0, comma);
        return (head.startsWith("the ") || head.startsWith("this "))
                && FrameWord.PERSON.has(head.substring(head.lastIndexOf(' ') + 1));
    }

    private Optional<Actor> rightBefore(Span span, int sentence) {
        return mentions.in(sentences.get(sentence).span())
                .stream()
                .filter(mention -> mention.span().end() <= span.start())
                .reduce((_, later) -> later)
                .map(Mention::actor);
    }

    /** Takes note of the subjects that the text itself, not someone in it, names on its way to a source. */
    private void readTo(int sentence, Span source) {
        for (; read <= sentence; read++) {
            Sentence at = sentences.get(read);
            List<Token> tokens = at.tokens();
            int opening = tokens.get(Math.min(tokens.size(), OPENING) - 1).span().end();
            int paragraph = at.paragraph();
            mentions.in(at.span())
                    .stream()
                    .filter(mention -> mention.span().start() < opening && mention.span().end() <= source.start()
                            && !words.isQuoted(mention.span()))
                    .findFirst()
                    .filter(mention -> mention.actor().kind() == ActorKind.PERSON)
                    .ifPresent(mention -> focus(mention.actor(), paragraph));
        }
    }

    private void focus(Actor actor, int paragraph) {
        Optional<Focus> focus = Optional.of(new Focus(actor, paragraph));
        if (actor.kind() == ActorKind.PERSON) lastPerson = focus;
        else
            lastBody = focus;
    }

    private int sentenceAt(Span span) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= span.start()) low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
