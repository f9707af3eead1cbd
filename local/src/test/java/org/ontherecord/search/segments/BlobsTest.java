package org.ontherecord.search.segments;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.ontherecord.local.serve.MockS3;
import org.ontherecord.search.segments.Blobs.Stored;

/** Both storages of blobs keep the same promises. */
class BlobsTest {
    @RegisterExtension
    static final MockS3 S3 = new MockS3();

    private static final byte[] CONTENT = {0, 1, 2, -1, 13, 10};

    @TempDir
    Path folder;

    private interface Promise {
        void of(Blobs blobs, String prefix) throws Exception;
    }

    private Stream<DynamicTest> both(Promise promise) {
        String prefix = UUID.randomUUID() + "/";
        return Stream.of(new S3Blobs(S3.client(), S3.bucket()), new FolderBlobs(folder.resolve("blobs")))
                .map(blobs -> DynamicTest.dynamicTest(blobs.getClass().getSimpleName(),
                        () -> promise.of(blobs, prefix)));
    }

    @TestFactory
    Stream<DynamicTest> whatIsPutIsGot() {
        return both((blobs, prefix) -> {
            Path file = Files.write(folder.resolve("given-" + blobs.getClass().getSimpleName()), CONTENT);
            blobs.put(prefix + "bytes", CONTENT);
            blobs.put(prefix + "file", file);

            Path got = folder.resolve("got-" + blobs.getClass().getSimpleName());
            blobs.get(prefix + "bytes", got);
            assertArrayEquals(CONTENT, Files.readAllBytes(got));
            assertArrayEquals(CONTENT, blobs.get(prefix + "file"));
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsMissingIsDamage() {
        return both((blobs, prefix) -> {
            assertThrows(Damaged.class, () -> blobs.get(prefix + "nothing"));
            assertThrows(Damaged.class, () -> blobs.get(prefix + "nothing", folder.resolve("nothing")));
            assertFalse(Files.exists(folder.resolve("nothing")));
        });
    }

    @TestFactory
    Stream<DynamicTest> aListHoldsAllOfItsPrefixAndWhenTheyWerePut() {
        return both((blobs, prefix) -> {
            assertEquals(0, blobs.list(prefix).count());
            Instant before = Instant.now().minus(Duration.ofSeconds(2));
            for (String name : List.of("a", "b", "c"))
                blobs.put(prefix + name, CONTENT);
            blobs.put("other/" + prefix + "d", CONTENT);

            List<Stored> stored = blobs.list(prefix).toList();
            assertEquals(List.of(prefix + "a", prefix + "b", prefix + "c"),
                    stored.stream().map(Stored::name).sorted().toList());
            assertTrue(stored.stream().allMatch(each -> each.since().isAfter(before)));
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsDeletedIsGoneAndTheRestStays() {
        return both((blobs, prefix) -> {
            for (String name : List.of("a", "b", "c"))
                blobs.put(prefix + name, CONTENT);

            blobs.delete(List.of(prefix + "a", prefix + "c", prefix + "never"));

            assertEquals(List.of(prefix + "b"), blobs.list(prefix).map(Stored::name).toList());
        });
    }
}
