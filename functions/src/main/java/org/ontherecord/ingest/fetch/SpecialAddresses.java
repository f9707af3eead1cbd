package org.ontherecord.ingest.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.ontherecord.reading.text.WordFile;

/** Addresses that are no place on the public internet. The JDK's own predicates know half of them. */
final class SpecialAddresses {
    private static final AddressRange GLOBAL_UNICAST = AddressRange
            .of(List.of("2000::/3", "global unicast (RFC 4291)"));
    private static final List<AddressRange> RANGES = WordFile.rows(SpecialAddresses.class, "special-ranges.tsv")
            .stream()
            .map(AddressRange::of)
            .toList();

    private SpecialAddresses() {}

    /** What an address is for, if not for the public. */
    static Optional<String> use(InetAddress address) {
        if (address instanceof Inet6Address && !GLOBAL_UNICAST.contains(address))
            return Optional.of("not global unicast");
        return RANGES.stream().filter(range -> range.contains(address)).map(AddressRange::what).findFirst();
    }
}
