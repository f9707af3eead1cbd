package org.ontherecord.http;

import com.amazonaws.services.lambda.runtime.LambdaRuntime;

/** Lambda's log of the function. */
public final class FunctionLog {
    private FunctionLog() {}

    /** Adds one message. Lambda keeps messages apart by itself; where functions run without it, each is a line. */
    public static void add(String message) {
        boolean apart = System.getenv("AWS_LAMBDA_FUNCTION_NAME") != null;
        LambdaRuntime.getLogger().log(apart ? message : message + System.lineSeparator());
    }
}
