package org.ontherecord.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ontherecord.aws.Parallel;
import org.ontherecord.local.serve.RunningArchive;
import org.ontherecord.reading.Reader;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A wire story in several papers stays several articles, which name each other. */
class SameStoryTest {
    @RegisterExtension
    static final RunningArchive RUNNING = RunningArchive.ofTablesAlone();

    private static final Instant NOW = Instant.parse("2026-02-01T12:00:00Z");
    private static final Reader READER = new Reader();
    private final ArticleStore store = new ArticleStore(RUNNING.dynamoDb(), RUNNING.table());
    private final Archive archive = at(NOW);
    private final RawTable table = new RawTable(RUNNING);

    private Archive at(Instant now) {
        return new Archive(store, READER, InstantSource.fixed(now));
    }

    /** Two hundred words that no other story has. */
    private static String wire(String story) {
        List<String> words = IntStream.range(0, 200).mapToObj(i -> story + i).collect(Collectors.toList());
        Collections.shuffle(words, new Random(story.hashCode()));
        return String.join(" ", words) + ".";
    }

    private static Draft printed(String text, String paper) {
        return Samples.draft(text, Optional.of("https://" + paper + ".example.org/story"));
    }

    private ArticleId take(String text, String paper) {
        return archive.take(printed(text, paper)).article().id();
    }

    private List<SameStory> named(ArticleId id) {
        return SameStory.of(store.load(id).article(), new StoryLinks(store.table()).of(id), store);
    }

    private List<String> sameAs(ArticleId id) {
        return named(id).stream().map(SameStory::id).sorted().toList();
    }

    private static List<String> ids(ArticleId... ids) {
        return Stream.of(ids).map(ArticleId::value).sorted().toList();
    }

    @Test
    void papersThatPrintOneStoryNameEachOther() {
        ArticleId one = take(wire("strike"), "strike-one");
        ArticleId two = take("From our correspondent. " + wire("strike"), "strike-two");
        ArticleId three = take(wire("strike") + " More in our evening edition, as always.", "strike-three");
        ArticleId other = take(wire("harvest"), "harvest");

        assertEquals(ids(two, three), sameAs(one));
        assertEquals(ids(one, three), sameAs(two));
        assertEquals(ids(one, two), sameAs(three));
        assertEquals(List.of(), sameAs(other));
        SameStory named = named(one).getFirst();
        assertEquals(Optional.of("A title"), named.title());
        assertEquals(Optional.of("The Sample Gazette"), named.source());
    }

    @Test
    void nothingIsMerged() {
        ArticleId one = take(wire("flood"), "flood-one");
        String longer = wire("flood") + " Nobody was hurt.";
        ArticleId two = take(longer, "flood-two");

        assertEquals(wire("flood"), store.load(one).text().value());
        assertEquals(longer, store.load(two).text().value());
    }

    @Test
    void ofPapersThatPrintItAtOnceNoneIsMissed() {
        List<ArticleId> ids = Parallel.map(List.of("a", "b", "c"),
                paper -> take(wire("summit") + " Printed in " + paper + ".", "summit-" + paper));

        ids.forEach(id -> assertEquals(2, sameAs(id).size(), id.value()));
    }

    @Test
    void aCorrectedTextIsNoLongerAnOldOnesTwinAndMayBeAnothers() {
        ArticleId one = take(wire("trial"), "trial-one");
        ArticleId two = take(wire("trial") + " More follows.", "trial-two");
        ArticleId three = take(wire("verdict"), "verdict");

        take(wire("verdict") + " The court has spoken.", "trial-two");

        assertEquals(List.of(), sameAs(one));
        assertEquals(ids(three), sameAs(two));
        assertEquals(ids(two), sameAs(three));
    }

    @Test
    void aNewTitleLeavesTheLinks() {
        ArticleId one = take(wire("strait"), "strait-one");
        ArticleId two = take(wire("strait") + " More follows.", "strait-two");
        Draft draft = printed(wire("strait"), "strait-one");
        Details renamed = new Details(Optional.of("Another title"), draft.details().url(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
        archive.take(new Draft(draft.text(), draft.canonical(), renamed));

        assertEquals(ids(two), sameAs(one));
        assertEquals(Optional.of("Another title"),
                named(two).getFirst().title());
    }

    @Test
    void deletionTakesTheLinksAwayBothWays() {
        ArticleId one = take(wire("dam"), "dam-one");
        ArticleId two = take(wire("dam") + " More follows.", "dam-two");
        assertTrue(table.sortKeys(two).contains("SAME#" + one));
        new Deletion(store).delete(one);

        assertEquals(List.of(), sameAs(two));
        assertEquals(List.of("META"), table.sortKeys(one));
        assertFalse(table.sortKeys(two).contains("SAME#" + one));
        assertTrue(table.items().stream().noneMatch(item -> notes(item, one)));
        ArticleId three = take(wire("dam") + " Three papers have it now.", "dam-three");
        assertEquals(ids(two), sameAs(three));
    }

    private static boolean notes(Map<String, AttributeValue> item, ArticleId id) {
        return item.get("PK").s().startsWith("NEAR#") && item.containsKey(id.value());
    }

    @Test
    void aPaperThatPrintedItLaterIsFoundWhenTheFirstIsForgotten() {
        ArticleId one = take(wire("canal"), "canal-one");
        ArticleId two = takeAfter(20, wire("canal") + " Again.", "canal-two");
        ArticleId three = takeAfter(40, wire("canal") + " Anew.", "canal-three");

        assertEquals(ids(two), sameAs(one));
        assertEquals(ids(one, three), sameAs(two));
        assertEquals(ids(two), sameAs(three));
    }

    private ArticleId takeAfter(int days, String text, String paper) {
        return at(NOW.plus(Duration.ofDays(days))).take(printed(text, paper)).article().id();
    }

    @Test
    void notesStayAsLongAsTheLastIsGood() {
        ArticleId one = take(wire("tunnel"), "tunnel-one");
        ArticleId two = takeAfter(20, wire("tunnel") + " " + wire("again").substring(0, 300), "tunnel-two");

        Set<Long> alone = new HashSet<>(), together = new HashSet<>();
        table.items()
                .stream()
                .filter(item -> notes(item, one))
                .forEach(item -> (notes(item, two) ? together : alone).add(Long.valueOf(item.get("expiresAt").n())));
        assertEquals(Set.of(NOW.plus(Duration.ofDays(30)).getEpochSecond()), alone);
        assertEquals(Set.of(NOW.plus(Duration.ofDays(50)).getEpochSecond()), together);
    }

    @Test
    void ofAStoryThatEverybodyPrintsTheLastOnesAreNoted() {
        List<ArticleId> all = IntStream.range(0, 40)
                .mapToObj(i -> takeAfter(i % 7, wire("eclipse") + " Seen in " + i + ".", "eclipse-" + i))
                .toList();

        int most = table.items()
                .stream()
                .filter(item -> notes(item, all.getLast()))
                .mapToInt(item -> (int) all.stream().filter(id -> item.containsKey(id.value())).count())
                .max()
                .orElseThrow();
        assertTrue(most >= Band.MOST_NOTES / 2 && most <= Band.MOST_NOTES + 1, most + " notes");
        assertEquals(10, sameAs(all.getLast()).size());
    }

    @Test
    void afterAMonthAStoryIsAnotherOne() {
        ArticleId one = take(wire("jubilee"), "jubilee-one");
        Archive later = at(NOW.plus(Duration.ofDays(31)));
        ArticleId two = later.take(printed(wire("jubilee") + " Again.", "jubilee-two")).article().id();

        assertEquals(List.of(), sameAs(one));
        assertEquals(List.of(), sameAs(two));
    }
}
