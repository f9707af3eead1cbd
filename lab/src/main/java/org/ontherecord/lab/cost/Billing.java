package org.ontherecord.lab.cost;

import java.util.Map;
import org.ontherecord.local.template.Schedule;
import org.ontherecord.local.template.Section;
import org.ontherecord.local.template.Template;

/**
 * What a deployment is billed for.
 *
 * @param waits    milliseconds that a kind of call waits for an OpenSearch domain; empty with the index in the bucket
 * @param articles that the trials were made on
 */
record Billing(Map<String, Trial> trials, ItemSizes sizes, Map<String, Double> waits, long articles) {
    private static final double MILLION = 1e6, GIGABYTE = 1e9, HOURS = 730;
    /** Bytes of the access log's line, by its format in the template, and of the function's. */
    private static final double LOGGED = 700;
    /** Lambda asks a queue with five long polls of 20 seconds at once: "Using Lambda with Amazon SQS" in its guide. */
    private static final double EMPTY_POLLS = 5 * HOURS * 3600 / 20;
    /** Metrics of a function with routes, and of another, which counts what it has done as well: see Measurement. */
    private static final int OF_REQUESTS = 2, OF_CALLS = 3;
    private static final int NODES = 2, DISK_GIGABYTES = 20, COMMIT = 100;

    private boolean isDomain() {
        return !waits.isEmpty();
    }

    /** A million calls of a kind, by an HTTP API within a month. */
    Bill lookups(String name) {
        Trial trial = trials.get(name);
        return call(trial).and("api-request", 1)
                .and("log-gb", LOGGED / GIGABYTE)
                .and("out-gb", trial.answer() / GIGABYTE)
                .and("trace", traced(MILLION))
                .times(MILLION);
    }

    /**
     * A million articles taken in within a month, indexed.
     *
     * @param alone whether each is a commit of its own, as in an archive of a few articles a minute; else a hundred are one
     */
    Bill articles(boolean alone) {
        Trial commit = trials.get(alone ? Workload.INDEXING_ONE : Workload.INDEXING);
        double commits = alone ? MILLION : MILLION / COMMIT;
        return lookups(Workload.STORING).and(call(commit).and("trace", traced(commits)).times(commits))
                .and("bucket-get", isDomain() ? 0 : commits * commit.puts());
    }

    /** A million articles kept for a month, gone through once a day. */
    Bill kept() {
        double gigabytes = sizes.keptOfAnArticle() * MILLION / GIGABYTE;
        double index = trials.get(Workload.INDEXING).putBytes() / COMMIT * MILLION / GIGABYTE;
        return call(trials.get(Workload.TENDING)).times(MILLION / articles * HOURS / 24)
                .and("table-gb-month", gigabytes)
                .and("backup-gb-month", gigabytes)
                .and("bucket-gb-month", isDomain() ? 0 : index);
    }

    /** A month in which nobody asks and nothing is followed. */
    Bill idle(Template template) {
        Bill bill = Bill.NOTHING.and("alarm-month", alarmed(template)).and("queue-request", EMPTY_POLLS);
        if (isDomain()) bill = bill.and("node-month", NODES).and("disk-gb-month", DISK_GIGABYTES);
        Map<String, Trial> scheduled = Map.of("PollFunction", trials.get(Workload.POLLING), "IndexFunction",
                trials.get(Workload.TIDYING));
        for (var function : template.functions().toList())
            for (Schedule schedule : function.schedules())
                bill = bill.and(scheduled.containsKey(function.id())
                        ? call(scheduled.get(function.id()))
                                .and("schedule-call", 1)
                                .times(HOURS * 3600 / schedule.every().toSeconds())
                        : Bill.NOTHING);
        return bill;
    }

    /** What is paid for metrics in a month in which every function was called in every hour. */
    Bill metrics(Template template) {
        return Bill.NOTHING.and("metric-month",
                template.functions()
                        .mapToDouble(function -> function.routes().isEmpty() ? OF_CALLS : OF_REQUESTS)
                        .sum());
    }

    private Bill call(Trial trial) {
        double waited = waits.getOrDefault(trial.name(), 0.0) / 1000 * trial.memory() / 1024;
        return Bill.NOTHING.and("lambda-request", 1)
                .and("lambda-gb-second", trial.gigabyteSeconds() + waited)
                .and("table-read", trial.readUnits())
                .and("table-write", trial.writeUnits())
                .and("bucket-put", isDomain() ? 0 : trial.puts());
    }

    /**
     * Which share of calls is traced: the first in each second and 5 % of the others ("Configuring sampling rules" in X-Ray's
     * guide). Calls come at random, so that the seconds' numbers follow Poisson.
     */
    static double traced(double callsAMonth) {
        double rate = callsAMonth / (HOURS * 3600);
        double first = -Math.expm1(-rate) / rate;
        return first + 0.05 * (1 - first);
    }

    private static double alarmed(Template template) {
        return template.resourcesOf("AWS::CloudWatch::Alarm").values().stream().mapToDouble(Billing::metrics).sum();
    }

    private static long metrics(Section alarm) {
        return alarm.find("Metrics").isEmpty()
                ? 1
                : alarm.sections("Metrics").filter(metric -> metric.find("MetricStat").isPresent()).count();
    }
}
