package org.ontherecord.local.serve;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
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
    /** Recommends an incubating module at each start. Kept, since a logger that nobody holds forgets its level. */
    private static final Logger LUCENE = Logger
            .getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private final Gateway gateway;
    private final List<StreamPump> pumps = new ArrayList<>();

    /**
     * Starts everything.
     *
     * @param disk    what stands for the functions' own disks
     * @param gateway with its port taken; closed with this
     * @param log     where the causes of failures go
     */
    public LocalArchive(Template template, Backends backends, Resources resources, Path disk, Gateway gateway,
            PrintWriter log) {
        this.gateway = gateway;
        LUCENE.setLevel(Level.SEVERE);
        System.setProperty("INDEX_CACHE", disk.toString());
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
