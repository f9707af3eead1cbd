package org.ontherecord.local.transfer;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.ontherecord.http.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** How far an import has come, kept beside its file, so that one that was broken off goes on. */
record Journal(Path file, URI destination) {
    /** @param in the file that is imported */
    static Journal beside(Path in, URI destination) {
        return new Journal(in.resolveSibling(in.getFileName() + ".imported"), destination);
    }

    /** Lines that were done before; none, if it was for another destination. */
    long linesDone() throws IOException {
        if (!Files.exists(file)) return 0;
        try {
            JsonNode kept = Json.MAPPER.readTree(Files.readAllBytes(file));
            return kept.path("to").asString("").equals(destination.toString()) ? kept.path("lines").asLong(0) : 0;
        } catch (JacksonException spoilt) {
            return 0;
        }
    }

    void keep(long lines) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        Files.write(next, Json.MAPPER.writeValueAsBytes(
                Json.MAPPER.createObjectNode().put("to", destination.toString()).put("lines", lines)));
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    void forget() throws IOException {
        Files.deleteIfExists(file);
    }
}
