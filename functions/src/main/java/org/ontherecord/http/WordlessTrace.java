package org.ontherecord.http;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a fault arose, without what it says in words: that may be words of an article, a question or an address. */
public final class WordlessTrace {
    private static final int MOST_CAUSES = 5, MOST_FRAMES = 40;

    private WordlessTrace() {}

    /** Kind and places of a fault and of its causes. */
    public static String of(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .map(WordlessTrace::ofOne)
                .collect(Collectors.joining("\ncaused by "));
    }

    private static String ofOne(Throwable fault) {
        return Stream.concat(Stream.of(fault.getClass().getName()), Stream.of(fault.getStackTrace())
                .limit(MOST_FRAMES)
                .map(StackTraceElement::toString)).collect(Collectors.joining("\n\tat "));
    }
}
