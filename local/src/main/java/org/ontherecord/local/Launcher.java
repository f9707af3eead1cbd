package org.ontherecord.local;

import java.lang.reflect.InvocationTargetException;

/**
 * Starts {@link Otr}, or says in one line that this Java is too old for it. The one class that is compiled for Java 11, so
 * that an old Java can run it.
 */
public final class Launcher {
    private static final int NEEDED = 25;

    private Launcher() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        int running = Runtime.version().feature();
        if (running < NEEDED) {
            System.err.println("otr needs Java " + NEEDED + ", and this is Java " + running + " ("
                    + System.getProperty("java.home") + ")");
            System.exit(1);
        }
        try {
            Class.forName("org.ontherecord.local.Otr")
                    .getMethod("main", String[].class)
                    .invoke(null,
                            (Object) arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
