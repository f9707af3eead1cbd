package org.ontherecord.article;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ontherecord.http.Refusal;

/**
 * The one address of an article that its many addresses share: no fragment, no tracking parameters, no default port, no
 * www., m. or amp. host, parameters sorted, one way of escaping, https in place of http. It identifies; it is not the address to fetch.
 *
 * @param value at most 2,048 characters
 */
public record CanonicalUrl(String value) {
    private static final int LONGEST = 2048;
    private static final Pattern TRACKING = Pattern.compile(
            "(utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|_gl|ocid|cmpid|ito|smid|ref_src|at_.*|amp)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ESCAPE = Pattern.compile("%([0-9a-fA-F]{2})");
    private static final Pattern UNRESERVED = Pattern.compile("[A-Za-z0-9._~-]");
    private static final Pattern PORT = Pattern.compile(":(\\d*)$");
    private static final Pattern SIBLING_HOST = Pattern.compile("^(?:www\\d?|m|mobile|amp)\\.(?=[^.]+\\.)");

    /**
     * The canonical form of a URL as submitted.
     *
     * @throws Refusal naming the field {@code url} and the reason
     */
    public static CanonicalUrl of(String url) {
        if (url.length() > LONGEST) throw Refusal.invalid("url", "is longer than " + LONGEST + " characters");
        URI uri = parsed(url.strip());
        String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw Refusal.invalid("url", "must start with http:// or https://");
        }
        String authority = Optional.ofNullable(uri.getRawAuthority()).orElse("");
        if (authority.contains("@")) throw Refusal.invalid("url", "must not hold a user name or password");
        return new CanonicalUrl("https://" + host(authority) + port(authority, scheme) + path(uri) + query(uri));
    }

    private static URI parsed(String url) {
        try {
            return new URI(url.replace(" ", "%20").replace("|", "%7C")).normalize();
        } catch (URISyntaxException malformed) {
            throw Refusal.invalid("url", "is not a valid URL");
        }
    }

    /** Letters beyond ASCII escaped, escapes in capitals, and none of what needs none (RFC 3986, 6.2.2). */
    private static String uniform(String raw) {
        return ESCAPE.matcher(URI.create(raw).toASCIIString()).replaceAll(escape -> {
            char meant = (char) Integer.parseInt(escape.group(1), 16);
            return UNRESERVED.matcher(String.valueOf(meant)).matches()
                    ? String.valueOf(meant)
                    : escape.group().toUpperCase(Locale.ROOT);
        });
    }

    /** Taken from the authority: URI knows no host in another script. */
    private static String host(String authority) {
        String host = PORT.matcher(authority).replaceFirst("").toLowerCase(Locale.ROOT);
        if (host.endsWith(".")) host = host.substring(0, host.length() - 1);
        if (host.isEmpty()) throw Refusal.invalid("url", "has no host");
        try {
            return SIBLING_HOST.matcher(host.startsWith("[") ? host : IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES))
                    .replaceFirst("");
        } catch (IllegalArgumentException malformed) {
            throw Refusal.invalid("url", "has no valid host");
        }
    }

    private static String port(String authority, String scheme) {
        Matcher port = PORT.matcher(authority);
        if (!port.find() || port.group(1).isEmpty()) return "";
        return port.group(1).equals(scheme.equals("http") ? "80" : "443") ? "" : ":" + port.group(1);
    }

    private static String path(URI uri) {
        String path = uniform(Optional.ofNullable(uri.getRawPath()).orElse("").replaceAll("/{2,}", "/"));
        if (path.endsWith("/amp") || path.endsWith("/amp/")) path = path.substring(0, path.lastIndexOf("/amp"));
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static String query(URI uri) {
        if (uri.getRawQuery() == null) return "";
        String kept = Arrays.stream(uniform("?" + uri.getRawQuery()).substring(1).split("&"))
                .filter(pair -> !pair.isEmpty())
                .filter(pair -> !TRACKING.matcher(pair.split("=", 2)[0]).matches())
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
