package org.ontherecord.local.cloud;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * DynamoDB Local over HTTP. Its parts are put together here and not by its own starter, which listens on every network
 * interface, prints a page of settings and reports its use to AWS.
 */
final class LocalDynamoDb implements AutoCloseable {
    /** Kept, since a logger that nobody holds forgets its level. */
    private static final Logger SQLITE = Logger.getLogger("com.almworks.sqlite4java");

    private final Server server;
    private final LocalDynamoDBServerHandler handler;

    private LocalDynamoDb(Server server, LocalDynamoDBServerHandler handler) {
        this.server = server;
        this.handler = handler;
    }

    /**
     * Starts it.
     *
     * @param folder where the data is kept; empty for memory alone
     */
    static LocalDynamoDb start(Optional<Path> folder) {
        SQLITE.setLevel(Level.WARNING);
        try {
            boolean oneDatabaseForAllCredentials = true;
            boolean tablesTakeTimeToMake = false;
            LocalDynamoDBServerHandler handler = new LocalDynamoDBServerHandler(
                    new LocalDynamoDBRequestHandler(0, folder.isEmpty(), folder.map(Path::toString).orElse(null),
                            oneDatabaseForAllCredentials, tablesTakeTimeToMake),
                    null);
            Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            server.setHandler(handler);
            server.start();
            return new LocalDynamoDb(server, handler);
        } catch (Exception e) { // what Jetty's start declares
            throw new IllegalStateException("DynamoDB Local can't be started", e);
        }
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort());
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) { // what Jetty's stop declares
            throw new IllegalStateException("DynamoDB Local can't be stopped", e);
        } finally {
            handler.close();
        }
    }
}
