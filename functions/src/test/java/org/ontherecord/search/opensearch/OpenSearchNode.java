package org.ontherecord.search.opensearch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.ontherecord.aws.Clients;
import org.ontherecord.search.IndexKeeper.Step;

/** A real node in a JVM of its own, started once for all tests that ask for it and ended after the last. */
final class OpenSearchNode implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final Path LIBRARIES = Path.of("../node/target/lib/*");
    private static final Path FILES = Path.of("target/opensearch-node-" + ProcessHandle.current().pid());
    private static final String MODULES = String.join(",", "org.opensearch.analysis.common.CommonAnalysisModulePlugin",
            "org.opensearch.painless.PainlessModulePlugin", "org.opensearch.transport.Netty4ModulePlugin");
    private static final Pattern ADDRESS = Pattern.compile("HttpServerTransport.*publish_address \\{([\\d.]+:\\d+)}");

    private final Process process;
    private final URI endpoint;

    private OpenSearchNode() {
        try {
            Path log = Files.createDirectories(FILES).resolve("log");
            process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
                    "-cp", LIBRARIES.toString(), "org.codelibs.opensearch.runner.OpenSearchRunner", "-basePath",
                    FILES.toString(), "-numOfNode", "1",
                    // so that the node chooses a free port: the runner hands on one more than it is told
                    "-baseHttpPort", "-1", "-useLogger", "-moduleTypes", MODULES).redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            endpoint = awaitAddress(log);
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    URI endpoint() {
        return endpoint;
    }

    Domain domain() {
        return domain(request -> {});
    }

    /**
     * The node as it is asked.
     *
     * @param heard is told method and path of each request
     */
    Domain domain(Consumer<String> heard) {
        Signing signing = (request, body) -> {
            heard.accept(request.method() + " " + request.encodedPath());
            return request;
        };
        return new Domain(endpoint, Clients.http(ANSWER), signing, Patience.ofReaders());
    }

    /** Leaves the node without any index. */
    void clear() {
        domain().delete("/ontherecord-*", Map.of()).orFail();
    }

    /** What writes to the node, after it has made an index there with nothing in it. */
    OpenSearchIndexer empty() {
        clear();
        OpenSearchIndexer indexer = OpenSearchIndexer.at(endpoint);
        boolean more;
        do
            more = indexer.rebuild(place -> new Step(List.of(), Optional.empty()));
        while (more);
        return indexer;
    }

    private URI awaitAddress(Path log) throws IOException, InterruptedException {
        for (Instant end = Instant.now().plus(START); Instant.now().isBefore(end) && process.isAlive();) {
            Matcher address = ADDRESS.matcher(Files.readString(log));
            if (address.find()) return URI.create("http://" + address.group(1));
            Thread.sleep(100);
        }
        process.destroy();
        throw new IllegalStateException("the node did not start:\n" + Files.readString(log));
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        try (Stream<Path> files = Files.walk(FILES)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList())
                Files.delete(file);
        }
    }

    /** Hands the node to tests. */
    static final class Started implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == OpenSearchNode.class;
        }

        @Override
        public OpenSearchNode resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(Namespace.GLOBAL)
                    .computeIfAbsent(OpenSearchNode.class, key -> new OpenSearchNode(), OpenSearchNode.class);
        }
    }
}
