package org.ontherecord.search.lucene;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ontherecord.search.Workshop.everything;
import static org.ontherecord.search.Workshop.found;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.ontherecord.http.Refusal;
import org.ontherecord.local.serve.RunningArchive;
import org.ontherecord.search.Change;
import org.ontherecord.search.Printed;
import org.ontherecord.search.Workshop;
import org.ontherecord.search.segments.Commit;
import org.ontherecord.search.segments.Damaged;
import org.ontherecord.search.segments.Part;

/**
 * What is stored is changed, cut short or lost: no answer is ever wrong. Fails without {@code Part.check} in
 * {@code Checkout.fetchOnce}, and for manifests without the digest in {@code Manifest.parse}.
 */
class DamageTest {
    @RegisterExtension
    static final RunningArchive ARCHIVE = RunningArchive.ofTablesAlone();
    private static final int PLACES = 100;

    @TempDir
    Path folder;

    private Workshop workshop;
    private Commit first;
    private Commit second;
    private String before;
    private String after;

    @BeforeEach
    void twoCommits() {
        workshop = new Workshop(ARCHIVE, folder);
        put("a", "alpha");
        first = workshop.commits().last().orElseThrow();
        before = everything(workshop.reader());
        put("b", "beta");
        second = workshop.commits().last().orElseThrow();
        after = everything(workshop.reader());
        assertFalse(before.equals(after));
    }

    @Test
    void aChangedByteIsFoundAnywhere() throws IOException {
        Random places = new Random(1);
        List<Path> files = files();
        for (int place = 0; place < PLACES; place++) {
            Path file = files.get(place % files.size());
            byte[] sound = Files.readAllBytes(file);
            byte[] flipped = sound.clone();
            flipped[places.nextInt(sound.length)] ^= (byte) (1 << places.nextInt(8));
            replace(file, flipped);
            neverWrong(file);
            replace(file, sound);
        }
        assertEquals(after, everything(workshop.reader()));
    }

    @Test
    void whatIsCutShortOrMissingIsFound() throws IOException {
        for (Path file : files()) {
            byte[] sound = Files.readAllBytes(file);
            replace(file, Arrays.copyOf(sound, sound.length / 2));
            neverWrong(file);
            replace(file, new byte[0]);
            neverWrong(file);
            Files.delete(file);
            neverWrong(file);
            replace(file, sound);
        }
        assertEquals(after, everything(workshop.reader()));
    }

    /** What only the last commit has costs the last commit; what both have costs both. */
    private void neverWrong(Path damaged) {
        boolean shared = first.manifest().parts().stream().map(Part::blob).anyMatch(blob -> blob(blob).equals(damaged));
        LuceneIndex reader = workshop.reader();
        if (shared) {
            assertThrows(Refusal.class, () -> everything(reader));
        } else {
            assertEquals(before, everything(reader));
            assertTrue(reader.isStale());
        }
        assertTrue(workshop.log().getLast().contains(second.head().manifest()), "it is logged");
        assertThrows(Damaged.class, () -> workshop.writer().apply(List.of(change("c", "gamma"))));
        assertEquals(second.head(), workshop.pointer().head().orElseThrow(), "nothing is built on it");
    }

    @Test
    void aReaderThatHasAnIndexOpenKeepsItUntilThereIsASoundOne() throws IOException {
        LuceneIndex reader = workshop.reader();
        assertEquals(after, everything(reader));
        put("c", "gamma");
        Commit third = workshop.commits().last().orElseThrow();
        Files.delete(blob(third.head().manifest()));
        workshop.pass(Duration.ofSeconds(3));

        assertEquals(after, everything(reader));
        assertTrue(reader.isStale());

        workshop.commits().adopt(workshop.pointer().head(), second);
        workshop.pass(Duration.ofSeconds(3));
        assertEquals(after, everything(reader));
        assertFalse(reader.isStale());
    }

    /** One attempt in half a minute, however many ask. Fails without {@code nextTry} in {@code LatestIndex}. */
    @Test
    void aDamagedCommitIsNotFetchedAgainAndAgain() throws IOException {
        LuceneIndex reader = workshop.reader();
        everything(reader);
        put("c", "gamma");
        Path manifest = blob(workshop.commits().last().orElseThrow().head().manifest());
        byte[] sound = Files.readAllBytes(manifest);
        Files.delete(manifest);
        for (int i = 0; i < 5; i++) {
            workshop.pass(Duration.ofSeconds(3));
            everything(reader);
        }
        assertEquals(1, workshop.log().size());

        Files.write(manifest, sound);
        workshop.pass(Duration.ofSeconds(31));
        assertEquals(List.of(Printed.id("c")), found(reader, "gamma"));
        assertFalse(reader.isStale());
    }

    @Test
    void whatComesDamagedOnItsWayIsFetchedOnceMore() {
        Stumbling storage = new Stumbling(workshop.blobs());
        LuceneIndex reader = workshop.reader(workshop.dynamoDb(), storage);

        assertEquals(after, everything(reader));
        assertTrue(storage.stumbles() > 1);
        assertEquals(List.of(), workshop.log());
    }

    @Test
    void whatIsGotIsWhatWasPut() throws IOException {
        for (Part part : second.manifest().parts())
            assertArrayEquals(workshop.blobs().get(part.blob()), Files.readAllBytes(blob(part.blob())));
    }

    private List<Path> files() {
        return Stream
                .concat(Stream.of(second.head().manifest()), second.manifest().parts().stream().map(Part::blob))
                .map(this::blob)
                .toList();
    }

    private Path blob(String name) {
        return folder.resolve("blobs").resolve(name);
    }

    /** Not written over: a reader's folder may have the same file under another name. */
    private static void replace(Path file, byte[] content) throws IOException {
        Files.deleteIfExists(file);
        Files.write(file, content);
    }

    private void put(String name, String words) {
        workshop.writer().apply(List.of(change(name, words)));
    }

    private static Change change(String name, String words) {
        return new Change.Put(Printed.as(name).says(words).article());
    }
}
