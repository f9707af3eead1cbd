package org.ontherecord.search.opensearch;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ontherecord.search.Change;
import org.ontherecord.search.IndexKeeper.Step;

/** Builds an index beside the one that is searched, step by step, and puts it in its place. */
final class Rebuilding {
    private final Domain domain;
    private final Ledger ledger;
    private final Articles searched, built;
    private final InstantSource clock;

    Rebuilding(Domain domain, Ledger ledger, Patience patience, InstantSource clock) {
        this.domain = domain;
        this.ledger = ledger;
        this.searched = new Articles(domain, patience, Articles.SEARCHED);
        this.built = new Articles(domain, patience, Articles.BEING_BUILT);
        this.clock = clock;
    }

    boolean isUnderWay() {
        return ledger.rebuild().isPresent();
    }

    /** Applies what changed, if an index is being built. */
    void apply(List<Change> changes) {
        Optional<Rebuild> rebuild = ledger.rebuild();
        if (rebuild.isEmpty()) return;
        built.write(changes.stream().map(rebuild.get().whole() ? Operation::of : Operation::marking).toList());
    }

    /**
     * Takes a step.
     *
     * @return whether steps are left
     */
    boolean step(Function<Optional<String>, Step> next) {
        Optional<Rebuild> seen = ledger.rebuild();
        if (seen.isEmpty()) {
            ledger.begin(Rebuild.from(clock.instant()));
            return true;
        }
        if (seen.get().whole()) {
            finish(seen.get());
            return false;
        }
        if (built.isSound()) proceed(seen.get(), next);
        else
            begin(seen.get());
        return true;
    }

    /** Makes the index; over again if it is gone, or of a shape that an earlier release gave it. */
    private void begin(Rebuild rebuild) {
        if (!ledger.advance(rebuild, rebuild.again())) return;
        built.drop();
        built.make(rebuild.index());
    }

    private void proceed(Rebuild rebuild, Function<Optional<String>, Step> next) {
        Step step = next.apply(rebuild.place());
        List<Operation> additions = new ArrayList<>();
        for (Change change : step.changes())
            additions.add(change instanceof Change.Put put ? Operation.adding(put) : Operation.marking(change));
        if (built.write(additions)) ledger.advance(rebuild, rebuild.after(step.place()));
    }

    /** Puts the new index in the place of the old one. Once more does no harm. */
    private void finish(Rebuild rebuild) {
        if (built.isSound()) {
            built.clearMarks();
            domain.post("/_aliases", Map.of("actions", replacing(rebuild.index()))).orFail();
        }
        ledger.end(rebuild);
    }

    private List<Map<String, ?>> replacing(String index) {
        List<Map<String, ?>> actions = new ArrayList<>();
        searched.names().forEach(old -> actions.add(Map.of("remove_index", Map.of("index", old))));
        actions.add(Map.of("add", Map.of("index", index, "alias", Articles.SEARCHED)));
        actions.add(Map.of("remove", Map.of("index", index, "alias", Articles.BEING_BUILT)));
        return actions;
    }
}
