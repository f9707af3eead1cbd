package org.ontherecord.http;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.ontherecord.http.Problem.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON object that a request carries. */
public final class Body {
    /** Most bytes of a body, after decompression: 4 MB leave room for base64 under Lambda's limit of 6 MB. */
    public static final int MOST_BYTES = 4 * 1024 * 1024;

    private Body() {}

    /**
     * The request's body as a JSON object.
     *
     * @throws Refusal when its type or encoding is another, it is too long, or it is not a JSON object in UTF-8
     */
    public static ObjectNode object(Request request) {
        requireJson(request);
        try {
            JsonNode node = Json.MAPPER.readTree(bytes(request));
            if (node instanceof ObjectNode object) return object;
            throw Refusal.invalid("body", "must be a JSON object");
        } catch (JacksonException malformed) {
            var at = malformed.getLocation();
            throw Refusal.invalid("body", "is not valid JSON" + (at == null || at.getLineNr() < 1
                    ? ""
                    : " at line " + at.getLineNr() + ", column " + at.getColumnNr()));
        }
    }

    private static void requireJson(Request request) {
        String type = request.header("content-type").orElse("").toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
        if (!type.equals("application/json") && !type.endsWith("+json")) {
            throw new Refusal(Kind.UNSUPPORTED_MEDIA_TYPE, "content-type: must be application/json",
                    List.of(new Problem.FieldError("content-type", "must be application/json")));
        }
    }

    /**
     * The request's body, whatever it is.
     *
     * @throws Refusal when its encoding is unknown, or it is too long
     */
    public static byte[] bytes(Request request) {
        byte[] sent = sent(request);
        byte[] plain = switch (request.header("content-encoding").orElse("identity").toLowerCase(Locale.ROOT).strip()) {
            case "identity", "" -> sent;
            case "gzip" -> unzipped(sent);
            default -> throw new Refusal(Kind.UNSUPPORTED_MEDIA_TYPE, "content-encoding: must be gzip or identity",
                    List.of(new Problem.FieldError("content-encoding", "must be gzip or identity")));
        };
        if (plain.length > MOST_BYTES) throw Refusal.tooLarge("body", "is over " + MOST_BYTES + " bytes");
        return plain;
    }

    private static byte[] sent(Request request) {
        if (!request.encoded()) return request.body().getBytes(StandardCharsets.UTF_8);
        try {
            return Base64.getDecoder().decode(request.body());
        } catch (IllegalArgumentException malformed) {
            throw Refusal.invalid("body", "is not valid base64");
        }
    }

    private static byte[] unzipped(byte[] zipped) {
        try {
            return Gzip.unzip(zipped, MOST_BYTES + 1);
        } catch (UncheckedIOException malformed) {
            throw Refusal.invalid("body", "is not valid gzip");
        }
    }
}
