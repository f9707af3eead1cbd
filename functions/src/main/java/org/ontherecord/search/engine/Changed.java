package org.ontherecord.search.engine;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A record of the table's stream.
 *
 * @param sequenceNumber by which Lambda knows it
 * @param partition      key of the partition that changed
 */
record Changed(String sequenceNumber, String partition) {
    static List<Changed> in(JsonNode event) {
        return event.path("Records")
                .values()
                .stream()
                .map(record -> record.path("dynamodb"))
                .map(change -> new Changed(change.path("SequenceNumber").asString(""),
                        change.at("/Keys/PK/S").asString("")))
                .toList();
    }
}
