package org.ontherecord.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * Requests that are made for nobody, through all that a real one passes, so that its code is loaded, and compiled where it is done
 * often.
 */
public final class Rehearsal {
    /** What is done so often is compiled. */
    public static final int OFTEN = 10;
    private final HttpFunction function;
    private final List<byte[]> events = new ArrayList<>();

    public Rehearsal(HttpFunction function) {
        this.function = function;
    }

    /**
     * Adds a request.
     *
     * @param route as in the template
     * @param id    what stands for {@code {id}} in it
     */
    public Rehearsal of(String route, String id) {
        return of(route, id, "");
    }

    /**
     * Adds a request.
     *
     * @param route as in the template
     * @param id    what stands for {@code {id}} in it
     * @param query percent-encoded
     */
    public Rehearsal of(String route, String id, String query) {
        ObjectNode event = event(route).put("rawQueryString", query);
        event.putObject("pathParameters").put("id", id);
        return add(event);
    }

    /**
     * Adds a request.
     *
     * @param query percent-encoded
     */
    public Rehearsal asking(String route, String query) {
        return add(event(route).put("rawQueryString", query));
    }

    /**
     * Adds a request.
     *
     * @param json its body
     */
    public Rehearsal sending(String route, String json) {
        return add(event(route).put("body", json));
    }

    private static ObjectNode event(String route) {
        String[] parts = route.split(" ", 2);
        ObjectNode event = Json.MAPPER.createObjectNode().put("routeKey", route).put("rawPath", parts[1]);
        event.putObject("headers").put("accept-encoding", "gzip").put("content-type", "application/json");
        event.putObject("requestContext").putObject("http").put("method", parts[0]).put("path", parts[1]);
        return event;
    }

    private Rehearsal add(ObjectNode event) {
        events.add(Json.MAPPER.writeValueAsBytes(event));
        return this;
    }

    /** Makes all of them in turn, so many times. */
    public void run(int times) {
        for (int time = 0; time < times; time++)
            events.forEach(this::make);
    }

    private void make(byte[] event) {
        try {
            function.handleRequest(new ByteArrayInputStream(event), OutputStream.nullOutputStream(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
