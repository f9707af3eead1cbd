package org.ontherecord.local.lambda;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One function in a process of its own, under AWS's runtime interface client. */
public final class FunctionProcess implements AutoCloseable {
    /** What Lambda tells a virtual machine that runs a function. */
    public static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");
    private final RuntimeApi api;
    private final Process process;

    private FunctionProcess(RuntimeApi api, Process process) {
        this.api = api;
        this.process = process;
    }

    /**
     * What is started, and how.
     *
     * @param handler   {@code class::method}, as the template names it
     * @param memory    megabytes
     * @param classPath with the runtime interface client
     * @param taskRoot  its working directory; what it logs goes into {@code log} there
     * @param flags     further ones of the virtual machine
     * @param settings  further environment variables
     */
    public record Plan(String handler, int memory, String classPath, Path taskRoot, List<String> flags,
            Map<String, String> settings) {
        /** What Lambda gives its functions of their memory, as a share: the virtual machine needs some beside the heap. */
        private static final double HEAP = 0.85;

        public Plan {
            flags = List.copyOf(flags);
            settings = Map.copyOf(settings);
        }

        private List<String> command() {
            List<String> command = new ArrayList<>(List.of(
                    String.join(File.separator, System.getProperty("java.home"), "bin", "java")));
            command.addAll(FLAGS);
            command.addAll(List.of("-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac",
                    "-Xmx" + Math.round(memory * HEAP) + "m"));
            command.addAll(flags);
            command.addAll(List.of("-cp", classPath, "com.amazonaws.services.lambda.runtime.api.client.AWSLambda",
                    handler));
            return command;
        }

        private Map<String, String> environment(String api) {
            return Map.of("AWS_LAMBDA_RUNTIME_API", api, "_HANDLER", handler, "LAMBDA_TASK_ROOT", taskRoot.toString(),
                    "AWS_LAMBDA_FUNCTION_NAME", "test", "AWS_LAMBDA_FUNCTION_VERSION", "1",
                    "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", String.valueOf(memory), "AWS_LAMBDA_LOG_FORMAT", "JSON",
                    "AWS_REGION", "eu-central-1", "TZ", ":UTC");
        }
    }

    /** Starts it, and does not wait for it. */
    public static FunctionProcess start(Plan plan) throws IOException {
        RuntimeApi api = new RuntimeApi();
        ProcessBuilder builder = new ProcessBuilder(plan.command()).directory(plan.taskRoot().toFile())
                .redirectErrorStream(true)
                .redirectOutput(plan.taskRoot().resolve("log").toFile());
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.putAll(plan.environment(api.address()));
        environment.putAll(plan.settings());
        Process process = builder.start();
        var _ = process.onExit().thenAccept(ended -> api.ended(ended.exitValue()));
        return new FunctionProcess(api, process);
    }

    /**
     * What the function answers to one event, as JSON.
     *
     * @throws java.util.concurrent.ExecutionException if it failed, failed to start, or ended: the message is its own report, or
     *                                                 says so
     * @throws java.util.concurrent.TimeoutException   if it did not answer in time
     */
    public String invoke(String event, Duration limit) throws Exception {
        return api.invoke(event, limit);
    }

    /**
     * Waits until it asks for an event.
     *
     * @throws java.util.concurrent.ExecutionException if it failed to start: the message is its own report
     * @throws java.util.concurrent.TimeoutException   if it has not asked by then
     */
    public void awaitStart(Duration limit) throws Exception {
        api.awaitStart(limit);
    }

    /** Processor time that it has used, of all its threads. */
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Asks it to end, and waits until it has. */
    public void end() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        api.close();
    }
}
