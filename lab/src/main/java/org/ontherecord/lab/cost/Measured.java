package org.ontherecord.lab.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ontherecord.http.Json;
import tools.jackson.core.JacksonException;

/** All that costs are computed from. It can be kept, to be multiplied by other prices. */
record Measured(List<Trial> trials, ItemSizes sizes) {
    /**
     * What was saved.
     *
     * @throws IOException when the file can't be read, or holds something else
     */
    static Measured read(Path file) throws IOException {
        try {
            return Json.MAPPER.readValue(Files.readAllBytes(file), Measured.class);
        } catch (JacksonException other) {
            throw new IOException(file + " is nothing that --save wrote", other);
        }
    }

    void save(Path file) throws IOException {
        Files.write(file, Json.MAPPER.writeValueAsBytes(this));
    }
}
