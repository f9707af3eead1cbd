package org.ontherecord.lab.cost;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How long calls wait for an OpenSearch domain: the milliseconds of opensearch.tsv, by the call's name. */
final class Waits {
    private Waits() {}

    static Map<String, Double> forDomain() {
        return Rows.of("opensearch.tsv")
                .stream()
                .collect(Collectors.toMap(List::getFirst, row -> Double.parseDouble(row.get(1))));
    }
}
