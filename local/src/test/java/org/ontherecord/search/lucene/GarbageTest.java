package org.ontherecord.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ontherecord.search.Workshop.everything;
import static org.ontherecord.search.Workshop.found;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.ontherecord.local.serve.RunningArchive;
import org.ontherecord.search.Change;
import org.ontherecord.search.Dying;
import org.ontherecord.search.Dying.Side;
import org.ontherecord.search.IndexKeeper.Step;
import org.ontherecord.search.Printed;
import org.ontherecord.search.Workshop;
import org.ontherecord.search.segments.Blobs;
import org.ontherecord.search.segments.Commit;
import org.ontherecord.search.segments.Damaged;
import org.ontherecord.search.segments.Part;

/** What is cleared away, and what never is. */
class GarbageTest {
    @RegisterExtension
    static final RunningArchive ARCHIVE = RunningArchive.ofTablesAlone();
    private static final String WORD = "თბილისი";
    private static final Duration GRACE = Duration.ofMinutes(31);

    @TempDir
    Path folder;

    private Workshop workshop;

    @BeforeEach
    void begin() {
        workshop = new Workshop(ARCHIVE, folder);
    }

    /**
     * A word that is not in Latin letters, since those may be packed. It stands in the index's bytes before, so its absence afterwards says something. Fails without the
     * forceMergeDeletes in {@code LuceneChanges}, and for what isn't live without {@code Garbage}.
     */
    @Test
    void ofADeletedArticleNoWordIsLeft() throws IOException {
        LuceneIndexer writer = workshop.writer();
        writer.apply(IntStream.range(0, 20).<Change>mapToObj(i -> put("x" + (char) ('a' + i), "filler")).toList());
        writer.apply(List.of(put("a", "word " + WORD), put("b", "word")));
        assertTrue(bytes(live()).contains(inBytes(WORD)));

        writer.apply(List.of(new Change.Remove(Printed.id("a"))));

        assertFalse(bytes(live()).contains(inBytes(WORD)), "from then on, in what is current");
        workshop.pass(GRACE);
        workshop.writer().tidy();
        assertFalse(bytes(everythingStored()).contains(inBytes(WORD)),
                "after the time of grace, in all that is stored");
        assertEquals(List.of(), found(workshop.reader(), WORD));
        assertEquals(21, found(workshop.reader(), "filler").size() + found(workshop.reader(), "word").size());
    }

    @Test
    void whatWasCurrentAMomentAgoStaysForThoseWhoAreReadingIt() {
        LuceneIndexer writer = workshop.writer();
        writer.apply(List.of(put("a", "one")));
        Commit old = workshop.commits().last().orElseThrow();
        workshop.pass(Duration.ofDays(1));
        writer.apply(List.of(put("a", "two"), new Change.Remove(Printed.id("z"))));
        writer.tidy();

        assertEquals(old.manifest().parts().stream().map(Part::blob).sorted().toList(), everythingStored().stream()
                .filter(old.manifest().parts().stream().map(Part::blob).toList()::contains)
                .sorted()
                .toList());
    }

    /** The pointer was read just before: the commit it named is cleared away now, and so is its manifest. */
    @Test
    void aReaderWhoseCommitIsClearedAwayUnderItsHandsTakesTheNext() {
        LuceneIndexer writer = workshop.writer();
        writer.apply(List.of(put("a", "old")));
        LuceneIndex reader = workshop.reader(workshop.dynamoDb(), Interrupted.beforeGet(workshop.blobs(), () -> {
            writer.apply(List.of(put("a", "new"), new Change.Remove(Printed.id("z"))));
            workshop.blobs().delete(everythingStored().stream().filter(name -> !live().contains(name)).toList());
        }));

        assertEquals(List.of(Printed.id("a")), found(reader, "new"));
        assertFalse(reader.isStale());
    }

    /** Without its own files on disk it would have to fetch what is gone. */
    @Test
    void aReaderOfAnOldCommitAnswersThoughItsBlobsAreGone() {
        LuceneIndexer writer = workshop.writer();
        writer.apply(List.of(put("a", "old")));
        LuceneIndex reader = workshop.reader();
        assertEquals(List.of(Printed.id("a")), found(reader, "old"));
        writer.apply(List.of(put("b", "new"), new Change.Remove(Printed.id("a"))));
        workshop.blobs().delete(everythingStored().stream().filter(name -> !live().contains(name)).toList());

        assertEquals(List.of(Printed.id("a")), found(reader, "old"));
        workshop.pass(Duration.ofSeconds(3));
        assertEquals(List.of(Printed.id("b")), found(reader, "new"));
    }

    /** Fails if the line that is being built is not among those that garbage is told of. */
    @Test
    void whatIsBeingBuiltIsSparedHoweverLongItTakes() {
        LuceneIndexer writer = workshop.writer();
        writer.apply(List.of(put("a", "used")));
        assertTrue(writer.rebuild(_ -> new Step(List.of(put("b", "built")), Optional.of("half"))));
        workshop.pass(Duration.ofDays(2));
        workshop.writer().tidy();

        LuceneIndexer other = workshop.writer();
        assertTrue(other.rebuild(place -> new Step(place.map(_ -> put("c", "built")).stream().toList(),
                Optional.empty())));
        assertFalse(other.rebuild(_ -> new Step(List.of(), Optional.empty())));
        workshop.pass(Duration.ofDays(2));
        workshop.writer().tidy();
        assertEquals(2, found(workshop.reader(), "built").size());
    }

    /** What was uploaded so long ago may have been cleared away. Fails without the check in {@code Commits.move}. */
    @Test
    void aCommitThatTookTooLongIsGivenUp() {
        workshop.writer().apply(List.of(put("a", "old")));
        LuceneIndexer slow = new LuceneIndexer(workshop.dynamoDb(), ARCHIVE.table(),
                Interrupted.beforePut(workshop.blobs(), () -> workshop.pass(Duration.ofMinutes(16))),
                folder.resolve("slow"), workshop);

        assertThrows(IllegalStateException.class, () -> slow.apply(List.of(put("b", "new"))));
        assertEquals(List.of(), found(workshop.reader(), "new"));
    }

    /** Nobody knows what is needed then. */
    @Test
    void nothingIsClearedAwayWhereTheLastManifestIsDamaged() throws IOException {
        LuceneIndexer writer = workshop.writer();
        writer.apply(List.of(put("a", "word")));
        Files.delete(folder.resolve("blobs").resolve(workshop.pointer().head().orElseThrow().manifest()));
        workshop.pass(Duration.ofDays(1));
        int stored = everythingStored().size();

        assertThrows(Damaged.class, () -> workshop.writer().tidy());

        assertEquals(stored, everythingStored().size());
        assertFalse(stored == 0);
    }

    @Test
    void clearingAwayCanEndAnywhere() {
        LuceneIndexer writer = workshop.writer();
        writer.apply(List.of(put("a", "one")));
        writer.apply(List.of(put("a", "two"), new Change.Remove(Printed.id("z"))));
        workshop.pass(Duration.ofDays(1));
        String sound = everything(workshop.reader());
        for (Side side : List.of(Side.BEFORE, Side.AFTER, Side.AFTER)) {
            LuceneIndexer dying = workshop.writer(new Dying(1, side));
            assertThrows(Dying.Crash.class, dying::tidy);
            assertEquals(sound, everything(workshop.reader()));
        }
    }

    private List<String> live() {
        Commit last = workshop.commits().last().orElseThrow();
        return Stream.concat(Stream.of(last.head().manifest()), last.manifest().parts().stream().map(Part::blob))
                .toList();
    }

    private List<String> everythingStored() {
        return Stream.concat(workshop.blobs().list("manifests/"), workshop.blobs().list("blobs/"))
                .map(Blobs.Stored::name)
                .toList();
    }

    private String bytes(Collection<String> names) {
        StringBuilder bytes = new StringBuilder();
        names.forEach(name -> bytes.append(new String(workshop.blobs().get(name), StandardCharsets.ISO_8859_1)));
        return bytes.toString();
    }

    private static String inBytes(String word) {
        return new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static Change put(String name, String words) {
        return new Change.Put(Printed.as(name).says(words).article());
    }
}
