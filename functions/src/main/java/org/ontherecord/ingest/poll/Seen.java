package org.ontherecord.ingest.poll;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.ontherecord.article.CanonicalUrl;
import org.ontherecord.http.Digest;
import org.ontherecord.http.Refusal;
import org.ontherecord.ingest.feed.FeedEntry;

/**
 * Entries that a feed has shown lately, each by 64 bits of the hash of its address, and of its id together with its title. An
 * entry is new if neither was seen: ids that change with every poll make no news, nor do addresses that change while the id
 * stays, nor dates; an id used again for another article does no harm.
 */
final class Seen {
    /** Twice the entries of the longest feed that is read, by address and by id. */
    static final int MOST = 2000;
    private final SequencedSet<Long> marks;

    private Seen(SequencedSet<Long> marks) {
        this.marks = marks;
    }

    static Seen none() {
        return new Seen(new LinkedHashSet<>());
    }

    /** As {@link #bytes()} gave it. */
    static Seen of(byte[] bytes) {
        Seen seen = none();
        for (ByteBuffer marks = ByteBuffer.wrap(bytes); marks.hasRemaining();)
            seen.marks.addLast(marks.getLong());
        return seen;
    }

    /** Eight bytes each, the latest first. */
    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(Math.min(marks.size(), MOST) * Long.BYTES);
        marks.stream().limit(MOST).forEach(bytes::putLong);
        return bytes.array();
    }

    /** Entries that have an address and were not seen, each once. */
    List<FeedEntry> fresh(List<FeedEntry> entries) {
        LinkedHashSet<Long> known = new LinkedHashSet<>(marks);
        return entries.stream()
                .filter(entry -> address(entry).isPresent())
                .filter(entry -> marks(entry).noneMatch(known::contains))
                .filter(entry -> known.addAll(marks(entry).toList()))
                .toList();
    }

    /** With these entries seen as well. */
    Seen with(Collection<FeedEntry> entries) {
        Seen more = new Seen(new LinkedHashSet<>());
        entries.stream().flatMap(Seen::marks).forEach(more.marks::addLast);
        marks.stream().filter(mark -> !more.marks.contains(mark)).forEach(more.marks::addLast);
        return more;
    }

    private static Stream<Long> marks(FeedEntry entry) {
        return Stream.concat(address(entry).map(url -> "url " + url.value()).stream(),
                entry.id().map(id -> "id " + id + " " + entry.title().orElse("")).stream()).map(Seen::mark);
    }

    private static Optional<CanonicalUrl> address(FeedEntry entry) {
        try {
            return entry.url().map(CanonicalUrl::of);
        } catch (Refusal none) {
            return Optional.empty();
        }
    }

    private static long mark(String text) {
        return ByteBuffer.wrap(Digest.sha256Bytes(text.getBytes(StandardCharsets.UTF_8))).getLong();
    }
}
