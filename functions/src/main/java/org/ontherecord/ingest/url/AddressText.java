package org.ontherecord.ingest.url;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;
import org.ontherecord.ingest.url.MalformedUrl.Part;

/**
 * IP addresses as they are written in place of a host's name: every notation that some program reads as an address is read
 * as one here too (<a href="https://url.spec.whatwg.org/#concept-ipv4-parser">WHATWG's rules</a>), but for numbers that
 * begin with a zero: to some programs they are octal, to others not.
 */
final class AddressText {
    private static final Pattern V6 = Pattern.compile("\\[[0-9A-Fa-f:.]{2,45}]");
    private static final Pattern NUMERIC = Pattern.compile("(?:.*\\.)?(?:\\d+|0[xX][0-9A-Fa-f]*)");
    private static final Pattern NUMBER = Pattern.compile("(?:0|[1-9]\\d{0,9})|0[xX]0*[0-9A-Fa-f]{0,8}");

    private AddressText() {}

    /** An IPv6 address, with its brackets. */
    static InetAddress inBrackets(String written) {
        if (!V6.matcher(written).matches()) throw malformed();
        try {
            return InetAddress.ofLiteral(written.substring(1, written.length() - 1));
        } catch (IllegalArgumentException noAddress) {
            throw malformed();
        }
    }

    /** Whether programs take a host for a number. */
    static boolean isNumeric(String host) {
        return NUMERIC.matcher(host).matches();
    }

    /** An IPv4 address of one to four parts, decimal or hexadecimal; the last part fills what is left. */
    static InetAddress dotted(String host) {
        List<String> parts = List.of(host.split("\\.", -1));
        if (parts.size() > 4) throw malformed();
        long address = 0;
        for (int i = 0; i < parts.size(); i++) {
            int bits = i < parts.size() - 1 ? 8 : 8 * (5 - parts.size());
            address = address << bits | number(parts.get(i), bits);
        }
        return address(address);
    }

    private static long number(String part, int bits) {
        if (!NUMBER.matcher(part).matches()) throw malformed();
        boolean hexadecimal = part.length() > 1 && part.startsWith("0");
        long number = hexadecimal ? Long.parseLong("0" + part.substring(2), 16) : Long.parseLong(part);
        if (number >= 1L << bits) throw malformed();
        return number;
    }

    private static InetAddress address(long number) {
        byte[] bytes = {(byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number};
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static MalformedUrl malformed() {
        return new MalformedUrl(Part.HOST, "the host is no address");
    }
}
