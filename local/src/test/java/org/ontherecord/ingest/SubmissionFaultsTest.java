package org.ontherecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Http;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ontherecord.article.ArticleStore;
import org.ontherecord.article.FaultyHttp;
import org.ontherecord.article.FaultyHttp.Fault;
import org.ontherecord.aws.Clients;
import org.ontherecord.http.Responses;
import org.ontherecord.ingest.queue.FetchQueue;
import org.ontherecord.local.serve.RunningArchive;
import org.ontherecord.reading.Reader;

/** A submission while the table does not answer: its sender is told to come again before the function's time is up. */
class SubmissionFaultsTest {
    @RegisterExtension
    static final RunningArchive RUNNING = RunningArchive.ofTablesAlone();

    private static final Reader READER = new Reader();
    private static final Duration FUNCTION_TIME = Duration.ofSeconds(25);
    private final List<String> log = new CopyOnWriteArrayList<>();

    /**
     * Faults 5 and 6. Without the time limits of {@code Clients.limits} the retries would outlast the function, without
     * {@code Responses.unavailable} the answer would be a 500.
     */
    @ParameterizedTest
    @EnumSource(value = Fault.class, names = {"THROTTLED", "INTERNAL_ERROR", "REQUEST_LOST", "ANSWER_LOST"})
    void aTableThatGivesNoAnswerIsSaidToBeBusyInTime(Fault fault) {
        String body = "{\"text\":\"The table is struck by " + fault + ".\",\"url\":\"https://example.org/" + fault
                + "\"}";
        long start = System.nanoTime();
        APIGatewayV2HTTPResponse answer = handler((_, _) -> fault).answer(submission(body));

        assertTrue(Duration.ofNanos(System.nanoTime() - start).compareTo(FUNCTION_TIME) < 0);
        assertEquals(503, answer.getStatusCode(), answer.getBody());
        assertEquals("5", answer.getHeaders().get("Retry-After"));
        assertFalse(answer.getBody().contains("amazon"), answer.getBody());
        assertFalse(log.isEmpty());
        assertEquals(201, handler((_, _) -> Fault.NONE).answer(submission(body)).getStatusCode());
    }

    private SubmissionsHandler handler(FaultyHttp.Plan plan) {
        return new SubmissionsHandler(new ArticleStore(Clients.dynamoDb(new FaultyHttp(plan)), RUNNING.table()), READER,
                new FetchQueue(RUNNING.sqs(), RUNNING.queue("FetchQueue")), InstantSource.system(),
                new Responses(log::add));
    }

    private static APIGatewayV2HTTPEvent submission(String body) {
        return APIGatewayV2HTTPEvent.builder()
                .withRouteKey("POST /v1/articles")
                .withRawPath("/v1/articles")
                .withHeaders(Map.of("content-type", "application/json"))
                .withBody(body)
                .withRequestContext(RequestContext.builder()
                        .withHttp(Http.builder().withMethod("POST").withPath("/v1/articles").build())
                        .build())
                .build();
    }
}
