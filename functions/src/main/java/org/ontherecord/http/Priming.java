package org.ontherecord.http;

import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/**
 * Runs a handler's usual work once before Lambda takes its snapshot, so that classes are loaded and code is warm when it is
 * restored (AWS: "Lambda SnapStart runtime hooks"). Never fails the snapshot: what can't run yet is left cold.
 */
public final class Priming implements Resource {
    private final Runnable work;

    private Priming(Runnable work) {
        this.work = work;
    }

    /** The caller keeps what is returned: the context holds it weakly. */
    public static Priming before(Runnable work) {
        Priming priming = new Priming(work);
        Core.getGlobalContext().register(priming);
        return priming;
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        try {
            work.run();
        } catch (RuntimeException notYet) {
            return;
        }
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {}
}
