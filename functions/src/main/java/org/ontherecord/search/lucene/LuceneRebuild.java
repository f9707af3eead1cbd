package org.ontherecord.search.lucene;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ontherecord.search.Change;
import org.ontherecord.search.IndexKeeper.Step;
import org.ontherecord.search.segments.Commit;
import org.ontherecord.search.segments.Commits;
import org.ontherecord.search.segments.Damaged;
import org.ontherecord.search.segments.Manifest;
import org.ontherecord.search.segments.Overtaken;
import org.ontherecord.search.segments.Pointer.Head;

/**
 * An index that is built anew: a line of commits beside the one in use. How far it has come is part of each commit, so
 * whoever takes the next step goes on where the last one ended. A damaged one is given up, to be begun again.
 */
final class LuceneRebuild {
    private final LuceneLine line;
    private final Commits inUse;

    LuceneRebuild(LuceneLine line, Commits inUse) {
        this.line = line;
        this.inUse = inUse;
    }

    boolean isUnderWay() {
        return line.commits().head().isPresent();
    }

    /**
     * Applies what changed, if an index is being built. This comes before the same changes are applied to the index in use,
     * so that the new one can't take its place without them.
     */
    void apply(Supplier<List<Change>> present) {
        try {
            line.proceed(false, LuceneLine.changing(present));
        } catch (Damaged _) {
            line.commits().head().ifPresent(line.commits()::abandon);
        }
    }

    /** As {@link org.ontherecord.search.IndexKeeper#rebuild} says. */
    boolean step(Function<Optional<String>, Step> next) {
        try {
            Optional<Commit> last = line.commits().last();
            if (isWhole(last)) {
                replace();
                return false;
            }
            line.proceed(last, (writer, place) -> {
                Step step = next.apply(place);
                LuceneChanges.apply(writer, step.changes());
                return step.place();
            });
        } catch (Overtaken _) {
            return true;
        } catch (Damaged _) {
            line.commits().head().ifPresent(line.commits()::abandon);
        }
        return true;
    }

    /** Puts the new index in the place of the one in use, which is looked at first: what is in it by then is in both. */
    private void replace() {
        Optional<Head> used = inUse.head();
        Optional<Commit> built = line.commits().last();
        if (!isWhole(built)) return;
        inUse.adopt(used, built.get());
        while (isWhole(built)) {
            line.commits().abandon(built.get().head());
            built = line.commits().last();
        }
    }

    private static boolean isWhole(Optional<Commit> built) {
        return built.map(Commit::manifest).filter(Manifest::isWhole).isPresent();
    }
}
