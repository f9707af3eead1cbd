package org.ontherecord.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ontherecord.local.template.FunctionDefinition;

/**
 * A function that can be called with an event in JSON. One handler answers all calls, several at a time; on AWS each
 * environment answers one at a time, and a handler can't tell the difference as long as it keeps no state.
 */
public final class LambdaFunction {
    private final FunctionDefinition definition;
    private final Call call;

    /** The handler's call from JSON to JSON. */
    @FunctionalInterface
    private interface Call {
        byte[] with(byte[] event);
    }

    private LambdaFunction(FunctionDefinition definition, Call call) {
        this.definition = definition;
        this.call = call;
    }

    /**
     * Makes the handler that the definition names, by its public constructor without arguments.
     *
     * @throws IllegalStateException if there is no such handler, or it can't be made
     */
    public static LambdaFunction load(FunctionDefinition definition) {
        try {
            Class<?> type = Class.forName(definition.handlerClass());
            return of(definition, type.getConstructor().newInstance());
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IllegalStateException(definition.id() + " can't be started: " + definition.handler(), e);
        }
    }

    /**
     * A function with a handler that is already made.
     *
     * @param handler a RequestHandler or a RequestStreamHandler
     * @throws ClassCastException if it is neither
     */
    public static LambdaFunction of(FunctionDefinition definition, Object handler) {
        if (handler instanceof RequestStreamHandler streams) {
            return new LambdaFunction(definition, json -> call(definition, streams, json));
        }
        Type[] types = eventAndAnswer(handler.getClass());
        return new LambdaFunction(definition, call(definition, (RequestHandler<?, ?>) handler, (Class<?>) types[0],
                (Class<?>) types[1]));
    }

    public FunctionDefinition definition() {
        return definition;
    }

    /**
     * Calls the handler, for as long as the template gives it.
     *
     * @param event JSON
     * @return JSON
     */
    public byte[] invoke(byte[] event) throws LambdaFailure, InterruptedException {
        FutureTask<byte[]> answer = new FutureTask<>(() -> call.with(event));
        Thread thread = Thread.ofVirtual().name(definition.id()).start(answer);
        try {
            return answer.get(definition.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw LambdaFailure.timedOut(definition.id(), e);
        } catch (ExecutionException e) {
            throw LambdaFailure.crashed(definition.id(), e.getCause());
        } finally {
            thread.interrupt();
        }
    }

    private static byte[] call(FunctionDefinition definition, RequestStreamHandler handler, byte[] event) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            handler.handleRequest(new ByteArrayInputStream(event), answer, new LocalContext(definition));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer.toByteArray();
    }

    private static <I, O> Call call(FunctionDefinition definition, RequestHandler<?, ?> handler, Class<I> event,
            Class<O> answer) {
        Serialization<I> in = new Serialization<>(event);
        Serialization<O> out = new Serialization<>(answer);
        @SuppressWarnings("unchecked") // these are the handler's own type arguments
        RequestHandler<I, O> typed = (RequestHandler<I, O>) handler;
        return json -> out.write(typed.handleRequest(in.read(json), new LocalContext(definition)));
    }

    private static Type[] eventAndAnswer(Class<?> handler) {
        return Arrays.stream(handler.getGenericInterfaces())
                .filter(each -> each instanceof ParameterizedType type && type.getRawType() == RequestHandler.class)
                .map(each -> ((ParameterizedType) each).getActualTypeArguments())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(handler + " is no RequestHandler<event, answer>"));
    }
}
