package org.ontherecord.local.lambda;

/** A call that gave no answer. Its caller learns that it failed and no more; the cause is for the log. */
public final class LambdaFailure extends Exception {
    private static final long serialVersionUID = 1;
    private final boolean timedOut;

    private LambdaFailure(String message, Throwable cause, boolean timedOut) {
        super(message, cause);
        this.timedOut = timedOut;
    }

    static LambdaFailure crashed(String function, Throwable cause) {
        return new LambdaFailure(function + " crashed", cause, false);
    }

    static LambdaFailure timedOut(String function, Throwable cause) {
        return new LambdaFailure(function + " ran out of time", cause, true);
    }

    public boolean timedOut() {
        return timedOut;
    }
}
