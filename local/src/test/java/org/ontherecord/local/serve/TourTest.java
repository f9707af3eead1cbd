package org.ontherecord.local.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ontherecord.local.gateway.Gateway;
import org.ontherecord.local.lambda.Functions;

class TourTest {
    private final StringWriter printed = new StringWriter();
    private final Service service = new Service();
    private Gateway gateway;
    private Caller caller;

    /** Answers with what a test put down for the route, and counts what is posted. */
    static final class Service implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
        private final Map<String, String> answers = new ConcurrentHashMap<>();
        private final List<String> posted = new ArrayList<>();

        @Override
        public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
            if (event.getRequestContext().getHttp().getMethod().equals("POST")) posted.add(event.getBody());
            return APIGatewayV2HTTPResponse.builder()
                    .withStatusCode(200)
                    .withBody(answers.getOrDefault(event.getRawPath(), "{}"))
                    .build();
        }
    }

    @BeforeEach
    void start() throws IOException {
        gateway = Gateway.bind(0, new PrintWriter(printed));
        gateway.serve(List.of(Functions.withRoutes(service, "$default")));
        caller = new Caller(gateway.url());
    }

    @AfterEach
    void stop() {
        caller.close();
        gateway.close();
    }

    @Test
    void samplesGoIntoAnEmptyArchiveOnly() throws InterruptedException {
        service.answers.put("/v1/articles", "{\"data\":[]}");
        service.answers.put("/v1/positions", "{\"standings\":[{}]}");
        tour().loadSamples(Bundle.samples());
        assertEquals(Bundle.samples().size(), service.posted.size());
        service.answers.put("/v1/articles", "{\"data\":[{}]}");
        tour().loadSamples(Bundle.samples());
        assertEquals(Bundle.samples().size(), service.posted.size());
    }

    @Test
    void theSamplesAreLoadedOnceTheyCanBeFound() throws InterruptedException {
        service.answers.put("/v1/articles", "{\"data\":[]}");
        service.answers.put("/v1/positions", "{\"standings\":[]}");
        Thread loading = Thread.ofVirtual().start(() -> {
            try {
                tour().loadSamples(Bundle.samples());
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        assertFalse(loading.join(Duration.ofMillis(500)));
        service.answers.put("/v1/positions", "{\"standings\":[{}]}");
        assertTrue(loading.join(Duration.ofSeconds(10)));
        assertTrue(printed.toString().contains("loaded"));
    }

    @Test
    void theLookupIsShownWithItsEvidenceAndTheArticlesSummary() throws InterruptedException {
        service.answers.put("/v1/positions", """
                {"standings":[{"wording":"Kazakhstan said once that it does not recognise it.","evidence":
                {"positionId":"p","articleId":"a","span":{"start":12,"end":40,"exact":"It does not recognise it."}}}],
                "data":[{"articleId":"a","article":{"source":"The Paper","publishedAt":"2022-09-26"}}]}""");
        service.answers.put("/v1/articles/a/summary", "{\"sentences\":[{\"exact\":\"First things first.\"}]}");
        tour().show();
        String shown = printed.toString();
        assertTrue(shown.contains("What does Kazakhstan say about Donetsk?"), shown);
        assertTrue(shown.contains("Kazakhstan said once that it does not recognise it."), shown);
        assertTrue(shown.contains("“It does not recognise it.”"), shown);
        assertTrue(shown.contains("in The Paper, 2022-09-26, characters 12 to 40 of article a"), shown);
        assertTrue(shown.contains("  First things first."), shown);
        assertTrue(shown.contains("curl '" + gateway.url() + "/v1/positions?actor=Kazakhstan&topic=Donetsk'"), shown);
    }

    @Test
    void anArchiveThatKnowsNothingOfItShowsNothing() throws InterruptedException {
        service.answers.put("/v1/positions", "{\"standings\":[],\"data\":[]}");
        tour().show();
        assertEquals("", printed.toString());
    }

    private Tour tour() {
        return new Tour(caller, new PrintWriter(printed));
    }
}
