package org.ontherecord.local.serve;

import java.io.PrintWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.ontherecord.local.cloud.Backends;
import org.ontherecord.local.gateway.Gateway;
import org.ontherecord.local.lambda.LambdaFunction;
import org.ontherecord.local.stream.StreamPump;
import org.ontherecord.local.template.FunctionDefinition;
import org.ontherecord.local.template.StreamSource;
import org.ontherecord.local.template.Template;

/**
 * The template's functions at work: behind the gateway, and on the table's stream. What the template gives them as
 * environment variables they find as system properties, so one at a time per process.
 */
public final class LocalArchive implements AutoCloseable {
    private final Gateway gateway;
    private final List<StreamPump> pumps = new ArrayList<>();

    /**
     * Starts everything.
     *
     * @param gateway with its port taken; closed with this
     * @param log     where the causes of failures go
     */
    public LocalArchive(Template template, Backends backends, Resources resources, Gateway gateway, PrintWriter log) {
        this.gateway = gateway;
        List<FunctionDefinition> definitions = template.functions().toList();
        definitions.forEach(definition -> definition.environment()
                .forEach((name, value) -> System.setProperty(name, resources.value(value))));
        List<LambdaFunction> functions = definitions.parallelStream().map(LambdaFunction::load).toList();
        for (LambdaFunction function : functions) {
            for (StreamSource source : function.definition().streams()) {
                String table = resources.reference(source.table());
                pumps.add(StreamPump.start(backends, table, source, function, log));
            }
        }
        gateway.serve(functions);
    }

    /** Where it answers, without a slash at the end. */
    public URI url() {
        return gateway.url();
    }

    /** Stops answering and reading the stream; the backends go on. */
    @Override
    public void close() {
        gateway.close();
        pumps.forEach(StreamPump::close);
    }
}
