package org.ontherecord.local.serve;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ontherecord.local.cloud.Backends;
import org.ontherecord.local.gateway.Cors;
import org.ontherecord.local.gateway.Gateway;
import org.ontherecord.local.lambda.LambdaFunction;
import org.ontherecord.local.queue.QueuePump;
import org.ontherecord.local.schedule.Timer;
import org.ontherecord.local.stream.StreamPump;
import org.ontherecord.local.template.FunctionDefinition;
import org.ontherecord.local.template.Template;

/**
 * The template's functions at work: behind the gateway, on the table's stream, on the queues, and by the clock. What the template gives them as
 * environment variables they find as system properties, so one at a time per process.
 */
public final class LocalArchive implements AutoCloseable {
    private final Gateway gateway;
    private final List<AutoCloseable> pumps = new ArrayList<>();

    /**
     * Starts everything.
     *
     * @param disk    what stands for the functions' own disks
     * @param loading makes the functions
     * @param gateway with its port taken; closed with this
     * @param log     where the causes of failures go
     */
    public LocalArchive(Template template, Backends backends, Resources resources, Path disk, Loading loading,
            Gateway gateway, PrintWriter log) {
        this.gateway = gateway;
        System.setProperty("INDEX_CACHE", disk.toString());
        List<FunctionDefinition> definitions = template.functions().toList();
        definitions.forEach(definition -> definition.environment()
                .forEach((name, value) -> System.setProperty(name, resources.value(value))));
        List<LambdaFunction> functions = definitions.parallelStream().map(loading::load).toList();
        functions.forEach(function -> start(function, backends, resources, log));
        gateway.serve(functions, Cors.of(template));
    }

    private void start(LambdaFunction function, Backends backends, Resources resources, PrintWriter log) {
        FunctionDefinition definition = function.definition();
        definition.streams()
                .forEach(source -> pumps.add(
                        StreamPump.start(backends, resources.reference(source.table()), source, function, log)));
        definition.queues()
                .forEach(source -> pumps.add(
                        QueuePump.start(backends, resources.reference(source.queue()), source, function, log)));
        definition.schedules().forEach(schedule -> pumps.add(Timer.start(function, schedule, log)));
    }

    /** Where it answers, without a slash at the end. */
    public URI url() {
        return gateway.url();
    }

    /** Stops answering, reading the stream and the queues, and keeping time; the backends go on. */
    @Override
    public void close() {
        gateway.close();
        pumps.forEach(LocalArchive::close);
    }

    private static void close(AutoCloseable pump) {
        try {
            pump.close();
        } catch (Exception e) { // what AutoCloseable declares
            throw new IllegalStateException(e);
        }
    }
}
