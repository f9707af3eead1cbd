package org.ontherecord.lab.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The most memory that a process has held, as Linux tells it (proc_pid_status(5)). */
final class Memory {
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private Memory() {}

    /** In megabytes; empty on other systems, or when the process has ended. */
    static OptionalLong peak(ProcessHandle process) {
        try {
            return peak(Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")));
        } catch (IOException elsewhere) {
            return OptionalLong.empty();
        }
    }

    static OptionalLong peak(List<String> status) {
        return status.stream()
                .map(PEAK::matcher)
                .filter(Matcher::matches)
                .mapToLong(line -> Long.parseLong(line.group(1)) / 1000)
                .findFirst();
    }
}
