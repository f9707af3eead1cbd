package org.ontherecord.ingest.fetch;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.List;

/** A range of IP addresses of one family: those that share a prefix. */
record AddressRange(BigInteger prefix, int bits, int length, String what) {
    /** @param row the range in CIDR notation, and what it is */
    static AddressRange of(List<String> row) {
        String[] range = row.getFirst().split("/", 2);
        InetAddress first = InetAddress.ofLiteral(range[0]);
        int bits = first.getAddress().length * Byte.SIZE;
        int length = Integer.parseInt(range[1]);
        return new AddressRange(number(first).shiftRight(bits - length), bits, length, row.getLast());
    }

    boolean contains(InetAddress address) {
        return address.getAddress().length * Byte.SIZE == bits
                && number(address).shiftRight(bits - length).equals(prefix);
    }

    private static BigInteger number(InetAddress address) {
        return new BigInteger(1, address.getAddress());
    }
}
