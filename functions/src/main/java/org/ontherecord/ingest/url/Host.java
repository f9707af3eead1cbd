package org.ontherecord.ingest.url;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Locale;

/** Who an address names. */
public sealed interface Host {
    /**
     * A name, to be looked up.
     *
     * @param ascii in lower case, in Punycode where needed, without a dot at its end
     */
    record Name(String ascii) implements Host {
        @Override
        public String toString() {
            return ascii;
        }
    }

    /** An IP address, in whatever notation it was written. */
    record Literal(InetAddress address) implements Host {
        @Override
        public String toString() {
            return address instanceof Inet6Address ? "[" + address.getHostAddress() + "]" : address.getHostAddress();
        }
    }

    /**
     * The host that an address writes.
     *
     * @throws MalformedUrl if it is none
     */
    public static Host parse(String written) {
        if (written.startsWith("[")) return new Literal(AddressText.inBrackets(written));
        String ascii = HostName.ascii(written).toLowerCase(Locale.ROOT);
        return AddressText.isNumeric(ascii)
                ? new Literal(AddressText.dotted(ascii))
                : new Name(HostName.checked(ascii));
    }
}
