package org.ontherecord.local.template;

import java.util.Locale;

/**
 * A route of the HTTP API.
 *
 * @param method     upper case, or {@code ANY}
 * @param path       as {@code /v1/articles/{id}}, or {@code $default}
 * @param authorizer {@code NONE} where it is open, else the authorizer's name
 */
public record Route(String method, String path, String authorizer) {
    public static final String DEFAULT = "$default";

    /** The name by which API Gateway calls it. */
    public String key() {
        return path.equals(DEFAULT) ? DEFAULT : method + " " + path;
    }

    public boolean open() {
        return authorizer.equals("NONE");
    }

    static Route of(Section event, String defaultAuthorizer) {
        return new Route(event.findText("Method").orElse("ANY").toUpperCase(Locale.ROOT),
                event.findText("Path").orElse(DEFAULT),
                event.section("Auth").findText("Authorizer").orElse(defaultAuthorizer));
    }
}
