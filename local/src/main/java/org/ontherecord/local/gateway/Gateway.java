package org.ontherecord.local.gateway;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.ontherecord.local.lambda.LambdaFailure;
import org.ontherecord.local.lambda.LambdaFunction;

/** Serves the functions' routes on 127.0.0.1. */
public final class Gateway implements AutoCloseable {
    /** API Gateway's limit for a body, and Lambda's for an event or an answer, in bytes. */
    private static final int MAX_BODY = 10 << 20;
    private static final int MAX_EVENT = 6 << 20;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final PrintWriter log;

    private Gateway(HttpServer server, PrintWriter log) {
        this.server = server;
        this.log = log;
    }

    /**
     * Takes the port, and answers nothing yet.
     *
     * @param port 0 for a free one
     * @param log  where the causes of failures go
     * @throws java.net.BindException if the port is taken
     */
    public static Gateway bind(int port, PrintWriter log) throws IOException {
        // Without it the JDK's server delays small answers by 40 ms (Nagle's algorithm against delayed ACKs).
        System.setProperty("sun.net.httpserver.nodelay", "true");
        return new Gateway(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0), log);
    }

    /** Answers from now on, no other web origin. */
    public void serve(List<LambdaFunction> functions) {
        serve(functions, Cors.NONE);
    }

    /** Answers from now on. */
    public void serve(List<LambdaFunction> functions, Cors cors) {
        Routes routes = new Routes(functions);
        server.createContext("/", exchange -> {
            try (exchange) {
                Request request = Request.of(exchange, MAX_BODY);
                cors.over(answer(routes, cors, request), request).send(exchange);
            }
        });
        server.setExecutor(threads);
        server.start();
    }

    /** Where it answers, without a slash at the end. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Gives up the port; what is being answered is cut off. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private Answer answer(Routes routes, Cors cors, Request request) {
        if (!LoopbackOnly.admits(request)) return Answer.ofGateway(403, "Forbidden");
        Optional<Answer> preflight = cors.preflight(request);
        if (preflight.isPresent()) return preflight.get();
        if (request.body().length > MAX_BODY) return Answer.ofGateway(413, "Request Entity Too Large");
        Optional<Routes.Match> match = routes.find(request.method(), request.path());
        if (match.isEmpty()) return Answer.ofGateway(404, "Not Found");
        byte[] event = HttpEvent.of(request, match.get(), Instant.now());
        if (event.length > MAX_EVENT) return Answer.ofGateway(413, "Request Entity Too Large");
        return invoke(match.get().function(), event);
    }

    private Answer invoke(LambdaFunction function, byte[] event) {
        try {
            byte[] answer = function.invoke(event);
            return answer.length > MAX_EVENT
                    ? Answer.ofGateway(500, "Internal Server Error")
                    : Answer.ofFunction(answer);
        } catch (LambdaFailure e) {
            e.printStackTrace(log);
            log.flush();
            return e.timedOut()
                    ? Answer.ofGateway(503, "Service Unavailable")
                    : Answer.ofGateway(500, "Internal Server Error");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Answer.ofGateway(503, "Service Unavailable");
        }
    }
}
