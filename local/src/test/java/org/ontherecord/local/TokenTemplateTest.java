package org.ontherecord.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ontherecord.local.serve.TemplateCommand;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/** The variant of the template whose callers bring tokens: as closed as the other, route by route. */
class TokenTemplateTest {
    @TempDir
    Path folder;

    @Test
    void everyWriteNeedsATokenWithItsScopeAndTheRestIsAsItWas() throws IOException {
        JsonNode signed = TemplateFile.root().path("Resources");
        JsonNode tokens = TemplateFile.read(Files.writeString(folder.resolve("tokens.yaml"),
                printed("--issuer=https://issuer.example.org/pool", "--audience=on-the-record"))).path("Resources");
        TreeMap<String, String> scopes = new TreeMap<>();
        TemplateFile.routes().forEach(route -> {
            JsonNode auth = event(tokens, route).at("/Properties/Auth");
            if (route.authorizer().equals("NONE")) assertEquals(event(signed, route), event(tokens, route));
            else {
                assertEquals("Tokens", auth.path("Authorizer").asString(), route.key());
                scopes.put(route.key(), auth.at("/AuthorizationScopes/0").asString());
            }
        });

        assertEquals("archive/write", scopes.remove("POST /v1/articles"));
        assertEquals(List.of("DELETE /v1/articles", "DELETE /v1/articles/{id}", "DELETE /v1/feeds/{id}",
                "DELETE /v1/persons/{id}", "POST /v1/articles/{id}/reading", "POST /v1/feeds"),
                List.copyOf(scopes.keySet()));
        scopes.values().forEach(scope -> assertEquals("archive/admin", scope));
        JsonNode auth = tokens.at("/Api/Properties/Auth");
        assertEquals("Tokens", auth.path("DefaultAuthorizer").asString());
        assertEquals("https://issuer.example.org/pool",
                auth.at("/Authorizers/Tokens/JwtConfiguration/issuer").asString());
        assertFalse(tokens.toString().contains("AWS_IAM"));
        assertEquals(signed.propertyNames(), tokens.propertyNames());
    }

    @Test
    void withoutAnIssuerItIsTheTemplateItself() throws IOException {
        assertEquals(Files.readString(Path.of("../template.yaml")), printed());
    }

    @Test
    void halfAnIssuerOrACrookedOneIsRefused() {
        for (String[] arguments : new String[][]{{"--issuer=https://a.example"}, {"--audience=a"},
                {"--issuer=http://a.example", "--audience=a"},
                {"--issuer=https://a.example", "--audience=a\"\n  Evil: b"}}) {
            StringWriter error = new StringWriter();
            assertNotEquals(0,
                    new CommandLine(new TemplateCommand()).setErr(new PrintWriter(error)).execute(arguments));
            assertFalse(error.toString().contains("\tat "));
        }
    }

    private static String printed(String... arguments) {
        StringWriter out = new StringWriter();
        assertEquals(0, new CommandLine(new TemplateCommand()).setOut(new PrintWriter(out)).execute(arguments));
        return out.toString();
    }

    private static JsonNode event(JsonNode resources, TemplateFile.Route route) {
        return resources.path(route.function())
                .at("/Properties/Events")
                .valueStream()
                .filter(event -> (event.at("/Properties/Path").isMissingNode()
                        ? "$default"
                        : event.at("/Properties/Method").asString() + " " + event.at("/Properties/Path").asString())
                        .equals(route.key()))
                .findFirst()
                .orElseThrow();
    }
}
