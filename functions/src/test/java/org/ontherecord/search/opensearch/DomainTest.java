package org.ontherecord.search.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;

class DomainTest {
    private final ScriptedDomain script;

    DomainTest() throws IOException {
        script = new ScriptedDomain();
    }

    @AfterEach
    void close() {
        script.close();
    }

    @Test
    void aBusyDomainIsAskedAgain() {
        script.answering(429, "{}").answering(503, "").answering(200, "{\"took\":1}");

        assertEquals(1, script.domain().post("/a/_search", Map.of()).orFail().path("took").asInt());
        assertEquals(3, script.asked().size());
    }

    @Test
    void aDomainThatStaysBusyIsAServiceThatDoesNotAnswer() {
        script.answering(429, "{}").answering(429, "{}").answering(429, "{}");
        Domain domain = script.domain();

        assertThrows(SdkException.class, () -> domain.post("/a/_search", Map.of()).orFail());
        assertEquals(3, script.asked().size());
    }

    @Test
    void aDomainThatIsAwayIsAServiceThatDoesNotAnswer() {
        Domain domain = script.domain();
        script.close();

        assertThrows(SdkException.class, () -> domain.get("/"));
    }

    @Test
    void aRefusalIsNotRepeatedAndDoesNotQuoteWhatWasAsked() {
        script.answering(400, "{\"error\":{\"type\":\"parsing_exception\",\"reason\":\"unknown query [secret]\"}}");
        Domain domain = script.domain();

        Exception refusal = assertThrows(IllegalStateException.class,
                () -> domain.post("/a/_search", Map.of("query", "secret")).orFail());
        assertTrue(refusal.getMessage().contains("400 parsing_exception"), refusal::getMessage);
        assertFalse(refusal.getMessage().contains("secret"), refusal::getMessage);
        assertEquals(1, script.asked().size());
    }

    @Test
    void requestsAreSignedForTheServiceWithEverythingTheyHold() {
        script.answering(200, "{}");
        script.domain(Signing.v4("eu-central-1",
                StaticCredentialsProvider.create(AwsSessionCredentials.create("key", "secret", "token"))))
                .post("/a/_search?preference=q1", Map.of("size", 1));
        String authorization = script.asked().getFirst().authorization();

        assertTrue(authorization.matches("AWS4-HMAC-SHA256 Credential=key/\\d{8}/eu-central-1/es/aws4_request, "
                + "SignedHeaders=(?=.*host)(?=.*content-type)(?=.*x-amz-content-sha256)(?=.*x-amz-security-token).*, "
                + "Signature=[0-9a-f]{64}"), authorization);
        assertEquals("POST /a/_search?preference=q1", script.asked().getFirst().what());
        assertEquals("{\"size\":1}", script.asked().getFirst().body());
    }

    @Test
    void aNodeOfOnesOwnIsNotSignedFor() {
        script.answering(200, "{}");
        script.domain(Signing.of(URI.create("http://localhost"))).get("/");

        assertEquals("", script.asked().getFirst().authorization());
    }
}
