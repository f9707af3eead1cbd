package org.ontherecord.local.template;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A Lambda function, the template's Globals merged in.
 *
 * @param id          logical id
 * @param handler     {@code package.Class::method}
 * @param memory      megabytes
 * @param environment values are as written: a String, or an {@link Intrinsic}
 * @param properties  everything else
 */
public record FunctionDefinition(String id, String handler, int memory, Duration timeout,
        Map<String, Object> environment, List<Route> routes, List<StreamSource> streams, List<QueueSource> queues,
        List<Schedule> schedules, Section properties) {
    public FunctionDefinition {
        routes = List.copyOf(routes);
        streams = List.copyOf(streams);
        queues = List.copyOf(queues);
        schedules = List.copyOf(schedules);
    }

    static FunctionDefinition of(String id, Section properties, String defaultAuthorizer) {
        List<Route> routes = new ArrayList<>();
        List<StreamSource> streams = new ArrayList<>();
        List<QueueSource> queues = new ArrayList<>();
        List<Schedule> schedules = new ArrayList<>();
        properties.section("Events").entries().forEach(named -> {
            Section event = named.getValue().section("Properties");
            switch (named.getValue().text("Type")) {
                case "HttpApi" -> routes.add(Route.of(event, defaultAuthorizer));
                case "DynamoDB" -> streams.add(StreamSource.of(event));
                case "SQS" -> queues.add(QueueSource.of(event));
                case "ScheduleV2" -> schedules.add(Schedule.of(event));
                default -> throw new IllegalArgumentException(named.getValue().path() + " is of an unknown type");
            }
        });
        return new FunctionDefinition(id, properties.text("Handler"), properties.number("MemorySize"),
                Duration.ofSeconds(properties.number("Timeout")),
                properties.section("Environment").section("Variables").values(), routes, streams, queues,
                schedules, properties);
    }

    /** The class in {@link #handler}. */
    public String handlerClass() {
        return handler.split("::", 2)[0];
    }
}
