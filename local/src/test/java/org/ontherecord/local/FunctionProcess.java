package org.ontherecord.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** One function in a process of its own, started the way Lambda's Java runtime starts it. */
final class FunctionProcess implements AutoCloseable {
    private final RuntimeApi api;
    private final Process process;

    private FunctionProcess(RuntimeApi api, Process process) {
        this.api = api;
        this.process = process;
    }

    /**
     * @param handler  {@code class::method}, as the template names it
     * @param taskRoot its working directory
     * @param settings further environment variables
     */
    static FunctionProcess start(String handler, Path taskRoot, Map<String, String> settings) throws IOException {
        var api = new RuntimeApi();
        var builder = new ProcessBuilder(java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Xmx256m", "-cp",
                System.getProperty("java.class.path"), "com.amazonaws.services.lambda.runtime.api.client.AWSLambda",
                handler).directory(taskRoot.toFile())
                .redirectErrorStream(true)
                .redirectOutput(taskRoot.resolve("log").toFile());
        var environment = builder.environment();
        environment.clear();
        environment.putAll(Map.of("AWS_LAMBDA_RUNTIME_API", api.address(), "_HANDLER", handler, "LAMBDA_TASK_ROOT",
                taskRoot.toString(), "AWS_LAMBDA_FUNCTION_NAME", "test", "AWS_LAMBDA_FUNCTION_VERSION", "1",
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "256", "AWS_LAMBDA_LOG_FORMAT", "JSON", "AWS_REGION",
                "eu-central-1", "TZ", ":UTC"));
        environment.putAll(settings);
        return new FunctionProcess(api, builder.start());
    }

    /** What the function answers to one event, as JSON. */
    String invoke(String event, Duration limit) throws Exception {
        return api.invoke(event, limit);
    }

    private static String java() {
        return String.join(File.separator, System.getProperty("java.home"), "bin", "java");
    }

    @Override
    public void close() {
        process.destroyForcibly();
        api.close();
    }
}
