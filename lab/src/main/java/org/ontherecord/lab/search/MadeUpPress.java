package org.ontherecord.lab.search;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.ontherecord.article.Details;
import org.ontherecord.article.ArticleId;
import org.ontherecord.article.PublicationDate;
import org.ontherecord.http.Digest;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.ActorKind;
import org.ontherecord.reading.position.Stance;
import org.ontherecord.reading.position.Target;
import org.ontherecord.search.IndexedArticle;
import org.ontherecord.search.IndexedPosition;

/**
 * Articles that nobody wrote, shaped like news: some 520 words, a good two fifths of them stop words, the others with a
 * realistic tail and repeated where an article is about them; 1.7 positions; actors, targets, sources and dates. The same
 * number always gives the same article.
 */
final class MadeUpPress {
    private static final List<Stance> STANCES = List.of(Stance.values());
    private static final int WORDS = 200_000, STATES = 250, BODIES = 2_000, PERSONS = 40_000, SUBJECTS = 5_000,
            SOURCES = 60, DAYS = 2_200;
    private static final List<String> STOP_WORDS = List.of("the", "of", "to", "and", "a", "in", "that", "is", "for",
            "it", "with", "as", "was", "on", "by", "at", "be", "this", "are", "an", "but", "not", "they", "or", "will");
    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");
    private static final long SEED = 42;

    private final Zipf words = new Zipf(WORDS, 20, 1.25);
    private final Zipf states = new Zipf(STATES, 4);
    private final Zipf bodies = new Zipf(BODIES, 4);
    private final Zipf persons = new Zipf(PERSONS, 8);
    private final Zipf subjects = new Zipf(SUBJECTS, 8);
    private final Zipf sources = new Zipf(SOURCES, 3);

    IndexedArticle article(int number) {
        return new Writing(number).article();
    }

    /** A state, by how often it is in the news. */
    static Actor state(int rank) {
        return new Actor(Lexicon.name(rank), ActorKind.COUNTRY);
    }

    /** What positions are about, by how often they are: three words, the same three for the same rank. */
    static List<String> subject(int rank) {
        return IntStream.range(0, 3).mapToObj(i -> Lexicon.word(300 + (rank * 7919 + i * 104_729) % 20_000)).toList();
    }

    /** One article while it is being made up. */
    private final class Writing {
        private final SplittableRandom random;
        private final ArticleId id;
        private final int[] about;
        private final List<String> printedBy;
        private final PublicationDate date;

        Writing(int number) {
            random = new SplittableRandom(SEED * 1_000_003 + number);
            id = id(number);
            about = IntStream.generate(() -> words.next(random)).filter(rank -> rank > 100).limit(12).toArray();
            int source = sources.next(random);
            printedBy = List.of("The " + Lexicon.name(source) + " Gazette", Lexicon.word(source) + ".example.org");
            date = new PublicationDate(FIRST.plus(Duration.ofDays(random.nextInt(DAYS))),
                    PublicationDate.Precision.DAY);
        }

        IndexedArticle article() {
            int length = (int) (460 * Math.exp(0.5 * gaussian()));
            List<IndexedPosition> positions = IntStream.range(0, Math.max(0, (int) (2.0 + 1.7 * gaussian())))
                    .mapToObj(this::position)
                    .toList();
            Set<Actor> speakers = new LinkedHashSet<>();
            positions.forEach(position -> speakers.addAll(position.filedUnder()));
            for (int i = random.nextInt(3); i > 0; i--)
                speakers.add(person());
            Set<Actor> actors = new LinkedHashSet<>(speakers);
            positions.forEach(position -> position.target().ifPresent(target -> actors.addAll(target.actors())));
            return new IndexedArticle(id, Optional.of(text(9)), text(length), printedBy, date.at(),
                    List.copyOf(actors), List.copyOf(speakers), positions);
        }

        private IndexedPosition position(int number) {
            boolean ofPerson = random.nextInt(3) == 0;
            Actor state = state(states.next(random));
            String hash = Digest.sha256(id + " " + number);
            Stance stance = STANCES.get(random.nextInt(STANCES.size()));
            return new IndexedPosition(id + "-" + hash.substring(0, 12), id, ofPerson ? person() : holder(state),
                    ofPerson ? Optional.of(state) : Optional.empty(),
                    random.nextInt(4) == 0 ? Optional.of(person()) : Optional.empty(), stance, stance.polarity(),
                    random.nextInt(5) > 0 && stance.polarity().isPresent(), random.nextInt(12) == 0, Optional.of(date),
                    date.at(),
                    hash.substring(12, 36), Optional.of(target()), printedBy);
        }

        private Actor holder(Actor state) {
            return random.nextInt(3) == 0
                    ? new Actor(Lexicon.name(STATES + bodies.next(random)), ActorKind.ORGANISATION)
                    : state;
        }

        private Target target() {
            Actor named = state(states.next(random));
            String subject = String.join(" ", subject(subjects.next(random)));
            return switch (random.nextInt(4)) {
                case 0 -> new Target(named.name(), List.of(named), Target.RECOGNITION);
                case 1 -> new Target("the " + subject + " of " + named.name(), List.of(named), subject);
                default -> new Target("the " + subject, List.of(), subject);
            };
        }

        private Actor person() {
            return new Actor(Lexicon.name(STATES + BODIES + persons.next(random)), ActorKind.PERSON);
        }

        private String text(int length) {
            List<String> text = new ArrayList<>(length);
            for (int i = 0; i < length; i++)
                text.add(word());
            return String.join(" ", text);
        }

        private String word() {
            int draw = random.nextInt(100);
            if (draw < 42) return STOP_WORDS.get(random.nextInt(1 + random.nextInt(STOP_WORDS.size())));
            return Lexicon.word(draw < 62
                    ? about[random.nextInt(1 + random.nextInt(about.length))]
                    : words.next(random));
        }

        /** Irwin and Hall's sum, which is close enough. */
        private double gaussian() {
            return random.doubles(12).sum() - 6;
        }
    }

    /** What is known of an article beside its text. */
    static Details details(IndexedArticle article) {
        return new Details(article.title(), Optional.empty(), Optional.of(article.sources().getFirst()),
                Optional.empty(),
                Optional.of(new PublicationDate(article.sortAt(), PublicationDate.Precision.DAY)), Optional.empty());
    }

    static ArticleId id(int number) {
        return new ArticleId(Digest.sha256("article " + number)
                .substring(0, 24)
                .replaceAll("[018]", "z")
                .replaceAll("9", "y"));
    }
}
