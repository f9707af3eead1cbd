package org.ontherecord.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ontherecord.http.Refusal;
import org.ontherecord.local.serve.RunningArchive;
import org.ontherecord.reading.Reader;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Faults that DynamoDB has and DynamoDB Local has not. */
class TableFaultsTest {
    @RegisterExtension
    static final RunningArchive RUNNING = RunningArchive.ofTablesAlone();

    private final ArticleStore real = new ArticleStore(RUNNING.dynamoDb(), RUNNING.table());

    @Test
    void keysThatABatchLeavesUnprocessedAreAskedForAgain() {
        List<ArticleId> ids = IntStream.range(0, 30)
                .mapToObj(i -> archive(real)
                        .take(Samples.draft("Unprocessed " + i, Optional.empty()))
                        .article()
                        .id())
                .toList();
        AtomicInteger calls = new AtomicInteger();

        assertEquals(30, store(answers(response -> calls.incrementAndGet() <= 3 ? halved(response) : response))
                .articles(ids)
                .size());
        assertEquals(4, calls.get());
    }

    @Test
    void aTableThatProcessesNothingIsTooBusy() {
        ArticleId id = archive(real).take(Samples.draft("Never processed.", Optional.empty())).article().id();
        ArticleStore busy = store(answers(TableFaultsTest::nothing));

        Refusal refusal = assertThrows(Refusal.class, () -> busy.articles(List.of(id)));
        assertEquals(503, refusal.answer().status());
    }

    @Test
    void anAnswerThatIsLostAfterTheWriteMakesNoSecondArticle() {
        Draft draft = Samples.at("https://example.org/lost-answer");
        AtomicInteger lost = new AtomicInteger();
        ArticleStore losing = store(new ExecutionInterceptor() {
            @Override
            public void afterUnmarshalling(Context.AfterUnmarshalling context, ExecutionAttributes attributes) {
                if (makesCurrent(context.request()) && lost.incrementAndGet() == 1) {
                    throw ProvisionedThroughputExceededException.builder().message("lost").build();
                }
            }
        });
        assertThrows(SdkException.class, () -> archive(losing).take(draft));

        Receipt again = archive(real).take(draft);
        assertEquals(Outcome.UNCHANGED, again.outcome());
        assertEquals(1, again.article().version());
    }

    private static boolean makesCurrent(SdkRequest request) {
        return request instanceof TransactWriteItemsRequest write && write.transactItems()
                .stream()
                .anyMatch(item -> item.put() != null && item.put().item().get("SK").s().equals("META"));
    }

    private static BatchGetItemResponse halved(BatchGetItemResponse response) {
        var items = response.responses().get(RUNNING.table());
        int half = items.size() / 2;
        return response.toBuilder()
                .responses(Map.of(RUNNING.table(), items.subList(0, half)))
                .unprocessedKeys(keys(items.subList(half, items.size())))
                .build();
    }

    private static BatchGetItemResponse nothing(BatchGetItemResponse response) {
        return response.toBuilder()
                .responses(Map.of())
                .unprocessedKeys(keys(response.responses().get(RUNNING.table())))
                .build();
    }

    private static Map<String, KeysAndAttributes> keys(
            Collection<Map<String, AttributeValue>> items) {
        return Map.of(RUNNING.table(), KeysAndAttributes.builder()
                .keys(items.stream().map(item -> Map.of("PK", item.get("PK"), "SK", item.get("SK"))).toList())
                .build());
    }

    private static ExecutionInterceptor answers(UnaryOperator<BatchGetItemResponse> change) {
        return new ExecutionInterceptor() {
            @Override
            public SdkResponse modifyResponse(Context.ModifyResponse context, ExecutionAttributes attributes) {
                return context.response() instanceof BatchGetItemResponse response
                        ? change.apply(response)
                        : context.response();
            }
        };
    }

    private static ArticleStore store(ExecutionInterceptor interceptor) {
        DynamoDbClient client = DynamoDbClient.builder()
                .overrideConfiguration(settings -> settings.addExecutionInterceptor(interceptor))
                .build();
        return new ArticleStore(client, RUNNING.table());
    }

    private static Archive archive(ArticleStore store) {
        return new Archive(store, new Reader(), InstantSource.system());
    }
}
