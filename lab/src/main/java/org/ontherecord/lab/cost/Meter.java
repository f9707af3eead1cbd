package org.ontherecord.lab.cost;

import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * Asks with each request to the table what it takes, and adds it up. The SDK makes it itself, for every client that the
 * functions make for themselves, so the sum can only be the process's.
 */
public final class Meter implements ExecutionInterceptor {
    private static final ReturnConsumedCapacity TOTAL = ReturnConsumedCapacity.TOTAL;
    /** Bytes. */
    private static final int UNIT = 1024;
    private static final Object LOCK = new Object();
    private static Consumption sum = Consumption.NONE;
    private static int underWay;
    private static long since;

    /** What was consumed since this was asked last. */
    public static Consumption taken() {
        synchronized (LOCK) {
            Consumption taken = sum;
            sum = Consumption.NONE;
            return taken;
        }
    }

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        return switch (context.request()) {
            case GetItemRequest get -> get.toBuilder().returnConsumedCapacity(TOTAL).build();
            case BatchGetItemRequest batch -> batch.toBuilder().returnConsumedCapacity(TOTAL).build();
            case QueryRequest query -> query.toBuilder().returnConsumedCapacity(TOTAL).build();
            case TransactGetItemsRequest gets -> gets.toBuilder().returnConsumedCapacity(TOTAL).build();
            case PutItemRequest put -> put.toBuilder().returnConsumedCapacity(TOTAL).build();
            case UpdateItemRequest update -> update.toBuilder().returnConsumedCapacity(TOTAL).build();
            case DeleteItemRequest delete -> delete.toBuilder().returnConsumedCapacity(TOTAL).build();
            case TransactWriteItemsRequest writes -> writes.toBuilder().returnConsumedCapacity(TOTAL).build();
            default -> context.request();
        };
    }

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        synchronized (LOCK) {
            if (underWay == 0) since = System.nanoTime();
            sum = sum.request(underWay == 0);
            underWay++;
        }
    }

    @Override
    public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
        synchronized (LOCK) {
            underWay--;
            if (underWay == 0) sum = sum.during(System.nanoTime() - since);
        }
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        synchronized (LOCK) {
            sum = with(context.response());
            if (context.request() instanceof TransactWriteItemsRequest writes) sum = sum.writing(uncounted(writes));
        }
    }

    private static Consumption with(SdkResponse response) {
        return switch (response) {
            case GetItemResponse get -> sum.reading(Stream.of(get.consumedCapacity()));
            case BatchGetItemResponse batch -> sum.reading(batch.consumedCapacity().stream());
            case QueryResponse query -> sum.reading(Stream.of(query.consumedCapacity()));
            case TransactGetItemsResponse gets -> sum.reading(gets.consumedCapacity().stream());
            case PutItemResponse put -> sum.writing(Stream.of(put.consumedCapacity()));
            case UpdateItemResponse update -> sum.writing(Stream.of(update.consumedCapacity()));
            case DeleteItemResponse delete -> sum.writing(Stream.of(delete.consumedCapacity()));
            case TransactWriteItemsResponse writes -> sum.writing(writes.consumedCapacity().stream());
            default -> sum;
        };
    }

    /** DynamoDB takes twice the units of a put in a transaction; DynamoDB Local counts them once. */
    private static double uncounted(TransactWriteItemsRequest writes) {
        return writes.transactItems()
                .stream()
                .filter(item -> item.put() != null)
                .mapToDouble(item -> Math.ceilDiv(ItemSizes.bytes(item.put().item()), UNIT))
                .sum();
    }
}
