package org.ontherecord.lab.cost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ontherecord.http.Json;
import tools.jackson.databind.JsonNode;

/** Calls functions and notes what each call takes. */
final class Bench {
    private final Stand stand;

    Bench(Stand stand) {
        this.stand = stand;
    }

    /** Trials of one kind of call: the first half warms up, the second counts. */
    Trial trial(String name, String function, List<byte[]> events) {
        List<Trial.Call> calls = new ArrayList<>();
        events.forEach(event -> calls.add(call(function, event)));
        return Trial.of(name, function, stand.function(function).definition().memory(),
                calls.subList(calls.size() / 2, calls.size()));
    }

    private Trial.Call call(String function, byte[] event) {
        Map<Path, Long> before = files();
        Meter.taken();
        long start = System.nanoTime();
        byte[] answer = stand.call(function, event);
        double millis = (System.nanoTime() - start) / 1e6;
        Consumption consumed = Meter.taken();
        requireDone(function, answer);
        Map<Path, Long> fresh = files();
        fresh.keySet().removeAll(before.keySet());
        return new Trial.Call(millis, consumed, fresh.size(),
                fresh.values().stream().mapToLong(Long::longValue).sum(), answer.length);
    }

    private static void requireDone(String function, byte[] answer) {
        JsonNode told = Json.MAPPER.readTree(answer.length == 0 ? "{}".getBytes(StandardCharsets.UTF_8) : answer);
        if (told.path("statusCode").asInt(200) >= 300 || !told.path("batchItemFailures").isEmpty()) {
            throw new IllegalStateException(function + " answered " + told);
        }
    }

    private Map<Path, Long> files() {
        Map<Path, Long> sizes = new HashMap<>();
        if (!Files.isDirectory(stand.bucket())) return sizes;
        try (Stream<Path> all = Files.walk(stand.bucket())) {
            for (Path file : all.filter(Files::isRegularFile).toList())
                sizes.put(file, Files.size(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sizes;
    }
}
