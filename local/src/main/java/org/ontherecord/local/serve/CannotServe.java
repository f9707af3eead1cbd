package org.ontherecord.local.serve;

/** Why the service can't start, in one line for the person who started it. */
final class CannotServe extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotServe(String why) {
        super(why);
    }
}
