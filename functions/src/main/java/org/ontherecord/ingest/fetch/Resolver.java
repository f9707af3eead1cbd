package org.ontherecord.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks up names of hosts. */
@FunctionalInterface
public interface Resolver {
    /**
     * All addresses of a name.
     *
     * @throws UnknownHostException if it has none, or none can be told now
     */
    List<InetAddress> addresses(String name) throws UnknownHostException;

    /** The system's. */
    static Resolver system() {
        return name -> List.of(InetAddress.getAllByName(name));
    }
}
