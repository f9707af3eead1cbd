package org.ontherecord.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.aws.Parallel;
import org.ontherecord.http.Refusal;
import org.ontherecord.local.serve.RunningArchive;
import org.ontherecord.reading.Reader;
import org.ontherecord.reading.entity.Actor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What an item, a page or a call of DynamoDB can't hold is cut up, or refused before anything is written. */
class TableLimitsTest {
    @RegisterExtension
    static final RunningArchive RUNNING = RunningArchive.ofTablesAlone();

    private static final Reader READER = new Reader();
    private static final Instant NOW = Instant.parse("2026-02-01T12:00:00Z");
    private final ArticleStore store = new ArticleStore(RUNNING.dynamoDb(), RUNNING.table());
    private final Archive archive = new Archive(store, READER, InstantSource.fixed(NOW));
    private final RawTable table = new RawTable(RUNNING);

    /** Fault 8. Without {@code Table.BATCH} and {@code distinct} the call is refused. */
    @Test
    void manyKeysAndTheSameTwiceAreAskedForInSeveralBatches() {
        List<ArticleId> ids = IntStream.range(0, 60)
                .mapToObj(i -> archive.take(Samples.draft("Many keys " + i, Optional.empty())).article().id())
                .toList();
        List<ArticleId> asked = ids.stream().flatMap(id -> Stream.of(id, id, id)).toList();

        assertEquals(Set.copyOf(ids), store.articles(asked).keySet());
        assertEquals(Set.copyOf(ids), store.withTexts(asked, (article, text) -> text.value()).keySet());
    }

    /**
     * Fault 10, at the edges of what an item can hold, in bytes as they are stored. Without {@code
     * ArticleItems.MOST_ZIPPED_BYTES} the transaction fails after the lookup entries are written.
     */
    @ParameterizedTest
    @ValueSource(ints = {380_000, 389_000, 389_500, 399_999, 400_000, 409_600, 409_601, 500_000})
    void aTextIsHeldWholeOrRefusedWhole(int zippedBytes) {
        String text = noise(zippedBytes);
        int before = table.items().size();
        try {
            ArticleId id = archive.take(Samples.draft(text, Optional.empty())).article().id();
            assertEquals(text, store.load(id).text().value());
        } catch (Refusal refusal) {
            assertEquals(413, refusal.answer().status());
            assertEquals(before, table.items().size());
        }
    }

    /** Fault 10: what a sentence without end says is held whole; its positions are items too. */
    @ParameterizedTest
    @ValueSource(strings = {"and said so to everybody ", "in Abkhazia, ", "the Minister Aaaa Bbbbb ", "“quoted” "})
    void aPositionInAnEndlessSentenceIsNoFault(String more) {
        String text = "Norway condemned the attack on Tbilisi " + more.repeat(900_000 / more.length()) + ".";
        Draft draft = Samples.draft(text, Optional.of("https://example.org/endless/" + more.strip().length()));

        ArticleId id = archive.take(draft).article().id();
        assertEquals(text, store.load(id).text().value());
    }

    /** Fault 10: an address that is told of without end does not fill the item up. Without {@code Article.MOST_ADDRESSES} it does. */
    @Test
    void anArticleAtHundredsOfAddressesIsStillHeld() {
        String text = "A story that a thousand mirrors print.";
        String path = "p".repeat(1900);
        ArticleId id = archive.take(Samples.draft(text, Optional.of("https://example.org/mirrored"))).article().id();
        for (int i = 0; i < 300; i++) {
            Draft mirrored = Samples.draft(text, Optional.of("https://mirror" + i + ".example.org/" + path));
            assertEquals(id, archive.take(mirrored).article().id());
        }
        assertEquals(text, store.load(id).text().value());
        new Deletion(store).delete(id);
        assertEquals(List.of("META"), table.sortKeys(id));
    }

    /** Fault 10: an actor's name is part of a key, which may have 1,024 bytes. Without {@code Keys.bounded} it is refused. */
    @Test
    void aNameLongerThanAKeyIsNoFault() {
        String name = "Abcdefgh".repeat(300);
        String text = "“We condemn the attack on Georgia,” President " + name + " said on Monday. " + name
                + " condemned Norway. Mr. " + name + " supports Norway.";
        assertEquals(text,
                store.load(archive.take(Samples.draft(text, Optional.empty())).article().id()).text().value());
    }

    /** Fault 18: a list longer than one page of DynamoDB's, which ends at 1 MB. Without the paginators items would be missing. */
    @Test
    void aListOfManyMegabytesHasEveryItemOnce() {
        Set<ArticleId> made = new HashSet<>();
        Parallel.map(IntStream.range(0, 300).boxed().toList(), i -> {
            ArticleId id = ArticleId.of(Optional.empty(), ContentHash.of("A long list's item " + i));
            Map<String, AttributeValue> item = new HashMap<>(ArticleItems.meta(article(id, i)));
            item.put("padding", AttributeValue.fromS("x".repeat(50_000)));
            store.table().put(item);
            return id;
        }).forEach(made::add);

        List<ArticleId> listed = new ArrayList<>();
        Optional<String> before = Optional.empty();
        while (true) {
            List<Article> page = store.newest(Optional.of(Instant.parse("1980-01-01T00:00:00Z")),
                    Optional.of(Instant.parse("1981-12-31T00:00:00Z")), before, 100);
            if (page.isEmpty()) break;
            page.forEach(article -> listed.add(article.id()));
            before = Optional.of(page.getLast().sort());
        }
        assertEquals(300, listed.size());
        assertEquals(made, Set.copyOf(listed));
    }

    private static Article article(ArticleId id, int day) {
        Details details = new Details(Optional.of("Item " + day), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(PublicationDate.parse("publishedAt",
                        LocalDate.of(1980, 1, 1).plusDays(day).toString())),
                Optional.empty());
        return new Article(id, 1, "1-a", details, NOW, "c", "en", 1, 0, Set.of());
    }

    /** Fault 23: ten thousand articles of one actor and day. Without {@code Keys.shard} one partition would take all. */
    @Test
    void noPartitionIsHotHoweverMuchOneActorSays() {
        Random random = new Random(23);
        Map<String, Long> keys = IntStream.range(0, 10_000)
                .mapToObj(_ -> ArticleId.of(Optional.empty(), ContentHash.of("text " + random.nextLong())))
                .flatMap(id -> Stream.of(Keys.actorKey("norway", id), Keys.dateKey(id)))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertEquals(8, keys.size());
        keys.forEach((key, items) -> assertTrue(items < 3_000, key + " takes " + items));
    }

    /** Fault 23: what is spread is read together. */
    @Test
    void whatOneActorSaidIsReadFromAllPartitions() {
        List<ArticleId> ids = IntStream.range(0, 40)
                .mapToObj(
                        i -> archive.take(Samples.draft("Vanuatu condemned attack number " + i + ".", Optional.empty()))
                                .article()
                                .id())
                .toList();
        List<LookupEntry> entries = store.entries(Actor.idOf("Vanuatu"), Optional.empty(), Optional.empty(),
                Optional.empty(), 100);

        assertEquals(Set.copyOf(ids), entries.stream().map(LookupEntry::article).collect(Collectors.toSet()));
        assertEquals(40, entries.size());
        assertTrue(ids.stream().map(id -> Keys.actorKey("vanuatu", id)).distinct().count() > 1);
    }

    /** Fault 24: no item can hold an empty set, and no key an empty text. Without the checks in {@code Attributes.with} DynamoDB refuses it. */
    @Test
    void emptySetsAndAbsentDetailsAreLeftOut() {
        Attributes item = Attributes.key("TEST#empty", "META").with("aliases", Set.of()).with("url", Optional.empty());
        store.table().put(item.map());

        assertEquals(Set.of("PK", "SK"), store.table().get("TEST#empty", "META").orElseThrow().keySet());
    }

    /** Fault 17: dates from anywhere sort as dates, and nothing expires before it is written. */
    @Test
    void datesOfAnyYearAreSortedAndNoNoteExpiresBeforeItsTime() {
        List<String> dates = List.of("1000-01-01", "1970-01-01T00:00:00Z", "1999-12-31T23:59:59+14:00", "2038-01-20",
                "9999-12-31");
        List<ArticleId> ids = dates.stream().map(date -> {
            Details details = new Details(Optional.empty(), Optional.empty(), Optional.of("Dates"), Optional.empty(),
                    Optional.of(PublicationDate.parse("publishedAt", date)), Optional.empty());
            String text = Samples.text() + " Dated " + date + ".";
            return archive.take(new Draft(text, Optional.empty(), details)).article().id();
        }).toList();
        List<ArticleId> listed = store.newest(Optional.empty(), Optional.empty(), Optional.empty(), 1000)
                .stream()
                .map(Article::id)
                .filter(ids::contains)
                .toList();

        assertEquals(ids.reversed(), listed);
        table.items()
                .stream()
                .filter(item -> item.containsKey("expiresAt"))
                .forEach(
                        item -> assertTrue(Long.parseLong(item.get("expiresAt").n()) > NOW.getEpochSecond(),
                                item.get("PK").s()));
        for (String none : List.of("2016-12-31T23:59:60Z", "2026-02-01T12:00:00", "0999-01-01", "10000-01-01",
                "2026-02-30", "0"))
            assertEquals(400, assertThrows(Refusal.class, () -> PublicationDate.parse("publishedAt", none))
                    .answer()
                    .status(), none);
    }

    /** Base64 has six bits a byte, and gzip finds no more in it. */
    private static String noise(int zippedBytes) {
        byte[] random = new byte[zippedBytes * 995 / 1000];
        new Random(zippedBytes).nextBytes(random);
        return new String(Base64.getMimeEncoder(76, "\n".getBytes(StandardCharsets.US_ASCII)).encode(random),
                StandardCharsets.US_ASCII);
    }
}
