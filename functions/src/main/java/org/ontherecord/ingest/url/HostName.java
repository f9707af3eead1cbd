package org.ontherecord.ingest.url;

import java.net.IDN;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.ontherecord.ingest.url.MalformedUrl.Part;

/** Names of hosts. Underscores are taken: they are none by RFC 1123, and yet in use. */
final class HostName {
    private static final int LONGEST = 253;
    private static final Pattern LABELS = Pattern.compile("[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?"
            + "(?:\\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)*");
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

    private HostName() {}

    /** The name that is looked up: what looks like a letter, digit or dot becomes one, then the rest Punycode. */
    static String ascii(String written) {
        String name = ASCII.matcher(written).matches() ? written : punycode(written);
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    private static String punycode(String written) {
        try {
            return IDN.toASCII(Normalizer.normalize(written, Normalizer.Form.NFKC), IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException | IndexOutOfBoundsException unmappable) {
            throw new MalformedUrl(Part.HOST, "the host is no name");
        }
    }

    /** The same name, if it is one. */
    static String checked(String ascii) {
        if (ascii.length() > LONGEST || !LABELS.matcher(ascii).matches()) {
            throw new MalformedUrl(Part.HOST, "the host is no name");
        }
        for (String label : ascii.split("\\.", -1)) {
            if (label.startsWith("xn--") && IDN.toUnicode(label, IDN.ALLOW_UNASSIGNED).equals(label)) {
                throw new MalformedUrl(Part.HOST, "the host is no name");
            }
        }
        return ascii;
    }
}
