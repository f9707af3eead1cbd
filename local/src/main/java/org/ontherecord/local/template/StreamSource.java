package org.ontherecord.local.template;

import java.util.List;

/**
 * A table's stream that feeds a function.
 *
 * @param table        logical id
 * @param filters      patterns in JSON; a record passes that matches one of them, or any if there are none
 * @param attempts     how often a failing batch is given again, the first time not counted
 * @param bisects      whether a failing batch is halved
 * @param reportsItems whether the function names the record that failed
 */
public record StreamSource(String table, int batchSize, List<String> filters, int attempts,
        boolean bisects, boolean reportsItems) {
    public StreamSource {
        filters = List.copyOf(filters);
    }

    static StreamSource of(Section event) {
        return new StreamSource(((Intrinsic) event.get("Stream")).target(), event.number("BatchSize", 100),
                event.section("FilterCriteria").sections("Filters").map(filter -> filter.text("Pattern")).toList(),
                event.number("MaximumRetryAttempts", -1),
                event.flag("BisectBatchOnFunctionError"),
                event.list("FunctionResponseTypes").contains("ReportBatchItemFailures"));
    }
}
