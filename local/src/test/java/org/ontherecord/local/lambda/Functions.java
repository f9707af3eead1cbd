package org.ontherecord.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ontherecord.local.template.FunctionDefinition;
import org.ontherecord.local.template.Template;

/** Functions made for a test. */
public final class Functions {
    private Functions() {}

    /** One that has the routes, as {@code GET /v1/things/{id}}, or {@code $default}. All are open. */
    public static LambdaFunction withRoutes(RequestHandler<?, ?> handler, String... routes) {
        StringBuilder events = new StringBuilder();
        for (String route : List.of(routes)) {
            String[] parts = route.split(" ", 2);
            String where = parts.length == 1 ? "" : "Method: %s, Path: \"%s\", ".formatted(parts[0], parts[1]);
            events.append("          E%d: {Type: HttpApi, Properties: {%sAuth: {Authorizer: NONE}}}%n"
                    .formatted(events.length(), where));
        }
        return LambdaFunction.of(definition(events.toString()), handler);
    }

    /** One without routes. */
    public static LambdaFunction of(RequestHandler<?, ?> handler) {
        return LambdaFunction.of(definition("          {}"), handler);
    }

    private static FunctionDefinition definition(String events) {
        String template = """
                Resources:
                  TestFunction:
                    Type: AWS::Serverless::Function
                    Properties:
                      Handler: Test::handleRequest
                      MemorySize: 128
                      Timeout: 1
                      Events:
                """ + events;
        return Template.load(new ByteArrayInputStream(template.getBytes(StandardCharsets.UTF_8)))
                .functions()
                .findFirst()
                .orElseThrow();
    }
}
