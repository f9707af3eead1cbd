package org.ontherecord.lab.coldstart;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A function whose start is timed.
 *
 * @param memory    megabytes
 * @param classPath with the runtime interface client
 * @param jars      the same without folders
 * @param events    what it is given first, another for each start
 * @param tableBusy for how long the table has been asked something so far
 */
record Candidate(String name, String handler, int memory, String classPath, String jars,
        Map<String, String> settings,
        Supplier<String> events, Supplier<Duration> tableBusy) {
    Candidate {
        settings = Map.copyOf(settings);
    }
}
