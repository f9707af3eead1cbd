package org.ontherecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.ontherecord.article.ArticleStore;
import org.ontherecord.aws.RehearsedDynamoDb;
import org.ontherecord.http.Responses;
import org.ontherecord.ingest.queue.FetchQueue;
import org.ontherecord.reading.Reader;
import software.amazon.awssdk.services.sqs.SqsClient;

/** What is rehearsed is what is done: an article is taken in, as far as its handler can tell. */
class SubmissionsRehearsalTest {
    private static final String LONG_ENOUGH_FOR_NEAR_COPIES = "Norway supports the agreement on fishing in the northern "
            + "waters, its minister said on Monday, and called on all other states that send ships there in spring to sign "
            + "it before the vote in autumn, since herring will otherwise be rare within ten years.";
    private static final Reader READER = new Reader();
    private final SqsClient sqs = Mockito.mock(SqsClient.class);

    @ParameterizedTest
    @ValueSource(strings = {"{\"text\": \"Norland supports the agreement, its minister said on Monday.\"}",
            "{\"url\": \"https://news.example/1\", \"html\": \"<p>Norland supports the agreement, it said.\"}",
            "{\"url\": \"https://news.example/2\", \"title\": \"On quotas\", \"source\": \"The Sample Gazette\", "
                    + "\"publishedAt\": \"2020-01-01\", \"text\": \"Norway supports the agreement, its minister said.\"}",
            "{\"text\": \"" + LONG_ENOUGH_FOR_NEAR_COPIES + "\"}"})
    void aSubmissionIsTakenIn(String body) {
        APIGatewayV2HTTPEvent event = APIGatewayV2HTTPEvent.builder()
                .withRouteKey("POST /v1/articles")
                .withRawPath("/v1/articles")
                .withHeaders(Map.of("content-type", "application/json"))
                .withBody(body)
                .withRequestContext(APIGatewayV2HTTPEvent.RequestContext.builder()
                        .withHttp(APIGatewayV2HTTPEvent.RequestContext.Http.builder().withMethod("POST").build())
                        .build())
                .build();
        APIGatewayV2HTTPResponse answer = handler().understudied().answer(event);
        assertEquals(201, answer.getStatusCode(), answer::getBody);
    }

    @Test
    void aRehearsalQueuesNothing() {
        handler().rehearse();
        Mockito.verifyNoInteractions(sqs);
    }

    private SubmissionsHandler handler() {
        return new SubmissionsHandler(new ArticleStore(RehearsedDynamoDb.answering(Map.of()), "Archive"), READER,
                new FetchQueue(sqs, "http://localhost/queue"), () -> Instant.EPOCH, new Responses(_ -> {}));
    }
}
