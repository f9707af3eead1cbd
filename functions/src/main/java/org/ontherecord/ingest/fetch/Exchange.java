package org.ontherecord.ingest.fetch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.ontherecord.ingest.fetch.FetchFailure.Kind;
import org.ontherecord.ingest.url.WebUrl;

/**
 * One question to one host and its answer, on a connection of its own, to a machine that was admitted and to no other: names
 * are not looked up here, and no proxy is used whatever the environment says.
 */
final class Exchange {
    private static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};
    private final SSLSocketFactory tls;
    private final Limits limits;

    Exchange(SSLSocketFactory tls, Limits limits) {
        this.tls = tls;
        this.limits = limits;
    }

    /** Reads what follows the head of an answer. */
    @FunctionalInterface
    interface Reading<T> {
        T read(Head head, Wire wire) throws IOException;
    }

    /**
     * Asks, and reads the answer.
     *
     * @param places of the host, in the order to try
     * @throws FetchFailure if there is no answer, or none in time
     */
    <T> T ask(WebUrl url, List<InetSocketAddress> places, String question, Deadline deadline, Reading<T> reading) {
        try (Socket socket = connected(places, deadline); Watchdog watchdog = new Watchdog(socket, deadline.left())) {
            try {
                return answer(url.secure() ? secured(socket, url) : socket, question, reading);
            } catch (IOException broken) {
                throw watchdog.hasBitten() ? Deadline.passed() : failure(broken);
            }
        } catch (IOException onClosing) {
            throw failure(onClosing);
        }
    }

    private <T> T answer(Socket socket, String question, Reading<T> reading) throws IOException {
        socket.getOutputStream().write(question.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        Wire wire = new Wire(socket.getInputStream(), limits.head());
        return reading.read(Head.read(wire), wire);
    }

    private Socket connected(List<InetSocketAddress> places, Deadline deadline) {
        for (InetSocketAddress place : places) {
            Duration left = deadline.left();
            Socket socket = new Socket(Proxy.NO_PROXY);
            try {
                Duration patience = left.compareTo(limits.connect()) < 0 ? left : limits.connect();
                socket.connect(place, (int) Math.max(1, patience.toMillis()));
                return socket;
            } catch (IOException unreachable) {
                close(socket);
            }
        }
        throw new FetchFailure(Kind.UNAVAILABLE, "the host takes no connection");
    }

    /** The certificate is checked against the name in the address, not against the machine's. */
    private SSLSocket secured(Socket socket, WebUrl url) throws IOException {
        SSLSocket secured = (SSLSocket) tls.createSocket(socket, bare(url.host().toString()), url.port(), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setProtocols(PROTOCOLS);
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static FetchFailure failure(IOException broken) {
        return broken instanceof SSLException
                ? new FetchFailure(Kind.UNTRUSTED, "the host can't be trusted to be the one asked for")
                : new FetchFailure(Kind.UNAVAILABLE, "the host broke off");
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException _) {
            // it was never open
        }
    }
}
