package org.ontherecord.aws;

import java.util.Optional;

/** What the function is told from outside: environment variables, as the template sets them. */
public final class Settings {
    private Settings() {}

    /**
     * A setting that may be there. Where many functions share one process, a system property of the same name stands in for
     * the variable, and goes before it.
     */
    public static Optional<String> optional(String name) {
        return Optional.ofNullable(System.getProperty(name)).or(() -> Optional.ofNullable(System.getenv(name)));
    }

    /**
     * A setting that must be there.
     *
     * @throws IllegalStateException if it is not
     */
    public static String required(String name) {
        return optional(name)
                .orElseThrow(() -> new IllegalStateException("the environment variable " + name + " is not set"));
    }
}
