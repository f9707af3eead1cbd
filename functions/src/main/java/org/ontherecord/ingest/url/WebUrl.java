package org.ontherecord.ingest.url;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ontherecord.ingest.url.MalformedUrl.Part;

/**
 * The address of a page on the web: http or https, without user name and fragment. What programs read in different ways is
 * refused: a backslash before the query, control characters, a missing {@code //}.
 *
 * @param secure whether the scheme is https
 * @param port   as written, else the scheme's own
 * @param path   begins with a slash; holds no dot segments and nothing but ASCII
 * @param query  with its question mark, or empty
 */
public record WebUrl(boolean secure, Host host, int port, String path, String query) {
    private static final int LONGEST = 8192;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern ABSOLUTE = Pattern.compile(
            "(?<scheme>[a-z]+)://(?<authority>[^/?#]*)(?<path>[^?#]*)(?<query>\\?[^#]*)?(?:#.*)?",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTHORITY = Pattern.compile("(?<host>\\[[^\\]]*]|[^:\\[\\]]*)(?::(?<port>\\d{0,5}))?");

    /**
     * The address that a text is.
     *
     * @throws MalformedUrl if it is none
     */
    public static WebUrl parse(String text) {
        String url = tidied(text);
        Matcher scheme = SCHEME.matcher(url);
        if (!scheme.matches()) throw new MalformedUrl(Part.SCHEME, "there is no scheme");
        String name = scheme.group(1).toLowerCase(Locale.ROOT);
        if (!name.equals("http") && !name.equals("https")) {
            throw new MalformedUrl(Part.SCHEME, "the scheme is neither http nor https");
        }
        Matcher parts = ABSOLUTE.matcher(url);
        if (!parts.matches()) throw new MalformedUrl(Part.SYNTAX, "two slashes are missing behind the scheme");
        return of(name.equals("https"), parts);
    }

    private static WebUrl of(boolean secure, Matcher parts) {
        String authority = parts.group("authority");
        if (authority.contains("@")) throw new MalformedUrl(Part.USERINFO, "a user name or password is in the address");
        Matcher place = AUTHORITY.matcher(authority);
        if (!place.matches()) throw new MalformedUrl(Part.HOST, "the host is no name");
        return new WebUrl(secure, Host.parse(place.group("host")), port(place.group("port"), secure),
                DotSegments.removed(Escapes.path(parts.group("path"))),
                Optional.ofNullable(parts.group("query")).map(Escapes::query).orElse(""));
    }

    private static int port(String digits, boolean secure) {
        if (digits == null || digits.isEmpty()) return secure ? 443 : 80;
        int port = Integer.parseInt(digits);
        if (port > 65535) throw new MalformedUrl(Part.PORT, "there is no port " + port);
        return port;
    }

    private static String tidied(String text) {
        String url = text.strip();
        if (url.length() > LONGEST)
            throw new MalformedUrl(Part.SYNTAX, "the address is longer than " + LONGEST + " characters");
        if (CONTROL.matcher(url).find()) throw new MalformedUrl(Part.SYNTAX, "there are control characters");
        int query = url.indexOf('?');
        if ((query < 0 ? url : url.substring(0, query)).contains("\\")) {
            throw new MalformedUrl(Part.SYNTAX, "there is a backslash");
        }
        return url;
    }

    /** The address that a reference means, beside a base or not; nothing if it means none. */
    public static Optional<WebUrl> meant(Optional<WebUrl> base, String reference) {
        try {
            return Optional.of(base.isPresent() ? base.get().resolve(reference) : parse(reference));
        } catch (MalformedUrl none) {
            return Optional.empty();
        }
    }

    /**
     * The address that a reference on this page means.
     *
     * @throws MalformedUrl if it means none
     */
    public WebUrl resolve(String reference) {
        String target = tidied(reference);
        if (SCHEME.matcher(target).matches()) return parse(target);
        if (target.startsWith("//")) return parse((secure ? "https:" : "http:") + target);
        if (target.startsWith("/")) return parse(origin() + target);
        if (target.startsWith("?")) return parse(origin() + path + target);
        if (target.isEmpty() || target.startsWith("#")) return this;
        return parse(origin() + path.substring(0, path.lastIndexOf('/') + 1) + target);
    }

    /** Scheme, host and port: what a page may be told about another. */
    public String origin() {
        return (secure ? "https://" : "http://") + host + (port == (secure ? 443 : 80) ? "" : ":" + port);
    }

    @Override
    public String toString() {
        return origin() + path + query;
    }
}
