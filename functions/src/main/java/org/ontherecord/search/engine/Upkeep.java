package org.ontherecord.search.engine;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.ontherecord.article.ArticleStore;
import org.ontherecord.article.Stretch;
import org.ontherecord.aws.Parallel;
import org.ontherecord.search.IndexKeeper;
import org.ontherecord.search.IndexKeeper.Step;

/** What an index needs besides changes: being tidied up, and being built anew from the table when it is lost. */
final class Upkeep {
    /** Articles read and committed together: about as much as memory and a minute hold easily. */
    private static final int STEP = 500;
    private final ArticleStore store;
    private final PresentState present;
    private final IndexKeeper index;

    Upkeep(ArticleStore store, IndexKeeper index) {
        this.store = store;
        this.present = new PresentState(store);
        this.index = index;
    }

    /**
     * Sees to it that there is an index.
     *
     * @return whether there is one now
     */
    boolean ensure(BooleanSupplier timeIsLeft) {
        return index.isSound() || rebuild(timeIsLeft);
    }

    /** Goes on building an index that is being built or is lost; tidies up. */
    String tidy(BooleanSupplier timeIsLeft) {
        if ((index.isRebuilding() || !index.isSound()) && !rebuild(timeIsLeft)) return "still building the index";
        try {
            return index.tidy();
        } catch (RuntimeException fault) {
            if (index.isSound()) throw fault;
            return "index lost: " + fault + (rebuild(timeIsLeft) ? "; built anew" : "; still building it");
        }
    }

    /**
     * Builds the index anew, or goes on doing so; one step at least.
     *
     * @return whether it is done
     */
    boolean rebuild(BooleanSupplier timeIsLeft) {
        do {
            if (!index.rebuild(this::step)) return true;
        } while (timeIsLeft.getAsBoolean());
        return false;
    }

    private Step step(Optional<String> place) {
        Stretch stretch = store.walk(place, STEP);
        return new Step(Parallel.map(stretch.articles(), present::of), stretch.end());
    }
}
