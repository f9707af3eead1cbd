package org.ontherecord.local.ingest;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ontherecord.ingest.fetch.Resolver;
import org.ontherecord.ingest.url.Host;
import org.ontherecord.ingest.url.MalformedUrl;

/**
 * Answers in place of the domain name system, written as {@code host=address,address}: what the name has. Behind {@code >}
 * comes what it has when asked again. Hosts are separated by spaces; what isn't there doesn't exist.
 */
final class DnsStub implements Resolver {
    private final Map<String, Deque<String>> answers = new HashMap<>();

    DnsStub(String written) {
        for (String host : written.strip().split("\\s+", -1)) {
            String[] pair = host.split("=", 2);
            if (pair.length == 2) answers.put(bare(pair[0]), new ArrayDeque<>(List.of(pair[1].split(">", -1))));
        }
    }

    @Override
    public List<InetAddress> addresses(String name) throws UnknownHostException {
        Deque<String> replies = answers.get(bare(name));
        if (replies == null || replies.peekFirst().isEmpty()) throw new UnknownHostException(name);
        String reply = replies.size() > 1 ? replies.removeFirst() : replies.getFirst();
        return addresses(name, reply);
    }

    /** Whatever is no address there is taken for an error of the domain name system. */
    private static List<InetAddress> addresses(String name, String reply) throws UnknownHostException {
        try {
            return Arrays.stream(reply.split(",", -1)).map(InetAddress::ofLiteral).toList();
        } catch (IllegalArgumentException none) {
            throw new UnknownHostException(name);
        }
    }

    /** As it is looked up, however it is written. */
    private static String bare(String name) {
        try {
            return Host.parse(name).toString();
        } catch (MalformedUrl none) {
            return name;
        }
    }
}
