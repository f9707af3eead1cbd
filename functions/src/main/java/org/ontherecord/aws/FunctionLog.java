package org.ontherecord.aws;

import com.amazonaws.services.lambda.runtime.LambdaRuntime;

/** Lambda's log of the function. */
public final class FunctionLog {
    private FunctionLog() {}

    /** Adds one message. Lambda keeps messages apart by itself; where functions run without it, each is a line. */
    public static void add(String message) {
        boolean apart = Settings.optional("AWS_LAMBDA_FUNCTION_NAME").isPresent();
        LambdaRuntime.getLogger().log(apart ? message : message + System.lineSeparator());
    }
}
