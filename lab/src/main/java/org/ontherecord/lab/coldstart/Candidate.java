package org.ontherecord.lab.coldstart;

import java.util.Map;
import java.util.function.Supplier;

/**
 * A function whose start is timed.
 *
 * @param memory    megabytes
 * @param classPath with the runtime interface client
 * @param events    what it is given first, another for each start
 */
record Candidate(String name, String handler, int memory, String classPath, Map<String, String> settings,
        Supplier<String> events) {
    Candidate {
        settings = Map.copyOf(settings);
    }
}
