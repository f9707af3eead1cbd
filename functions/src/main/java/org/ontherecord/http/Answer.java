package org.ontherecord.http;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a route answers, before conditional requests and compression.
 *
 * @param status    HTTP status
 * @param mediaType of the body, with its charset where that needs saying
 * @param body      its bytes, none for 204
 * @param headers   further ones
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Answer(int status, String mediaType, byte[] body, Map<String, String> headers) {
    /** JSON, 200. */
    public static Answer ok(Object value) {
        return json(200, value);
    }

    public static Answer json(int status, Object value) {
        return new Answer(status, "application/json", Json.MAPPER.writeValueAsBytes(value), Map.of());
    }

    /** Whatever it is, 200. */
    public static Answer of(String mediaType, byte[] body) {
        return new Answer(200, mediaType, body, Map.of());
    }

    public static Answer noContent() {
        return new Answer(204, "", new byte[0], Map.of());
    }

    static Answer problem(Problem problem) {
        return new Answer(problem.status(), Problem.MEDIA_TYPE, Json.MAPPER.writeValueAsBytes(problem), Map.of());
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, mediaType, body, more);
    }
}
