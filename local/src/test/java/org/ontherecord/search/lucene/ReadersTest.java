package org.ontherecord.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ontherecord.search.Workshop.everything;
import static org.ontherecord.search.Workshop.found;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.ontherecord.local.serve.RunningArchive;
import org.ontherecord.search.IndexKeeper;
import org.ontherecord.search.ArticleIndexer;
import org.ontherecord.search.Change;
import org.ontherecord.search.IndexState;
import org.ontherecord.search.Printed;
import org.ontherecord.search.Workshop;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Readers of the index: when they look, and what they do when the service behind them fails. */
class ReadersTest {
    @RegisterExtension
    static final RunningArchive ARCHIVE = RunningArchive.ofTablesAlone();
    private static final Duration A_WHILE = Duration.ofSeconds(3);

    @TempDir
    Path folder;

    private Workshop workshop;
    private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean tableIsDown;

    @BeforeEach
    void begin() {
        workshop = new Workshop(ARCHIVE, folder);
    }

    @Test
    void whereThereIsNoIndexYetNothingIsFoundAndNothingIsWritten() {
        LuceneIndex reader = watched();

        assertEquals(List.of(), found(reader, "word"));
        assertEquals(new IndexState("lucene", 0, 0, Optional.empty()), reader.state());
        assertEquals(List.of("getItem"), calls.stream().distinct().toList());
        assertEquals(0, workshop.blobs().list("blobs/").count());
    }

    @Test
    void theFirstCommitIsSeenAfterThat() {
        LuceneIndex reader = workshop.reader();
        reader.state();
        put("a", "word");
        workshop.pass(A_WHILE);

        assertEquals(List.of(Printed.id("a")), found(reader, "word"));
        assertEquals(workshop.commits().last().orElseThrow().manifest().committedAt(),
                reader.state().committedAt().orElseThrow());
    }

    @Test
    void aReaderLooksEveryTwoSecondsAtMost() {
        put("a", "word");
        LuceneIndex reader = watched();
        for (int i = 0; i < 10; i++)
            found(reader, "word");
        assertEquals(1, calls.size());

        workshop.pass(A_WHILE);
        found(reader, "word");
        assertEquals(2, calls.size());
    }

    /** Fails without {@code LuceneIndex.afterRestore}. */
    @Test
    void aRestoredReaderLooksFirst() {
        put("a", "old");
        LuceneIndex reader = workshop.reader();
        found(reader, "old");
        put("a", "new");

        reader.afterRestore(null);

        assertEquals(List.of(Printed.id("a")), found(reader, "new"));
    }

    @Test
    void restoringFetchesNothing() {
        put("a", "word");
        LuceneIndex reader = watched();
        found(reader, "word");
        calls.clear();

        reader.afterRestore(null);

        assertEquals(List.of(), calls);
    }

    @Test
    void aReaderThatCannotLookGoesOnAndSaysSo() {
        put("a", "old");
        LuceneIndex reader = watched();
        found(reader, "old");
        put("a", "new");
        tableIsDown = true;
        workshop.pass(A_WHILE);

        assertEquals(List.of(Printed.id("a")), found(reader, "old"));
        assertTrue(reader.isStale());

        tableIsDown = false;
        workshop.pass(A_WHILE);
        assertEquals(List.of(Printed.id("a")), found(reader, "new"));
        assertFalse(reader.isStale());
    }

    @Test
    void aReaderThatHasNothingAndCannotLookFailsAsAService() {
        put("a", "word");
        LuceneIndex reader = watched();
        tableIsDown = true;

        assertThrows(SdkException.class, () -> found(reader, "word"));

        tableIsDown = false;
        assertEquals(List.of(Printed.id("a")), found(reader, "word"));
    }

    /** Several commits with merges: what is open is taken over, what isn't needed goes. */
    @Test
    void aReaderFollowsManyCommits() {
        ArticleIndexer writer = workshop.writer();
        LuceneIndex reader = workshop.reader();
        for (int i = 0; i < 50; i++) {
            writer.apply(List.of(new Change.Put(Printed.as("a" + (char) ('a' + i % 26) + (char) ('a' + i / 26))
                    .says("word")
                    .article())));
            workshop.pass(A_WHILE);
            assertEquals(i + 1, found(reader, "word").size());
        }
        assertEquals(everything(workshop.reader()), everything(reader));
    }

    /** As after a rebuild: other files under the same names. Fails without {@code Checkout.fits}. */
    @Test
    void aReaderFollowsToAnIndexOfOtherFiles() {
        LuceneIndex reader = workshop.reader();
        put("a", "old");
        found(reader, "old");
        for (String words : List.of("new", "newer")) {
            LuceneIndexer writer = workshop.writer();
            while (writer.rebuild(_ -> new IndexKeeper.Step(
                    List.of(new Change.Put(Printed.as("b").says(words).article())), Optional.empty()))) {
                assertTrue(writer.isRebuilding());
            }
            workshop.pass(A_WHILE);

            assertEquals(List.of(), found(reader, "old"));
            assertEquals(List.of(Printed.id("b")), found(reader, words));
        }
    }

    private void put(String name, String words) {
        workshop.writer().apply(List.of(new Change.Put(Printed.as(name).says(words).article())));
    }

    private LuceneIndex watched() {
        DynamoDbClient real = workshop.dynamoDb();
        return workshop.reader((DynamoDbClient) Proxy.newProxyInstance(ReadersTest.class.getClassLoader(),
                new Class<?>[]{DynamoDbClient.class}, (proxy, method, arguments) -> {
                    calls.add(method.getName());
                    if (tableIsDown) throw SdkClientException.create("no answer");
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }), workshop.blobs());
    }
}
