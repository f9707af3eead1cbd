package org.ontherecord.local.gateway;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps web pages of other sites out. The service trusts whoever calls it, so it must not be called through somebody's
 * browser: neither under a foreign name that was pointed at 127.0.0.1 (DNS rebinding), nor by a page that writes
 * without asking first.
 */
final class LoopbackOnly {
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern PORT = Pattern.compile(":\\d+$");

    private LoopbackOnly() {}

    static boolean admits(Request request) {
        return request.header("host").filter(host -> isLoopback(PORT.matcher(host).replaceFirst(""))).isPresent()
                && (SAFE.contains(request.method()) || request.header("origin").filter(o -> !isOwn(o)).isEmpty());
    }

    private static boolean isLoopback(String host) {
        return NAMES.contains(host.toLowerCase(Locale.ROOT));
    }

    private static boolean isOwn(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getHost()).filter(LoopbackOnly::isLoopback).isPresent();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
