package id.asn.traininghours.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A range of addresses with a common beginning ({@code 10.0.0.0/8}). */
record AddressBlock(InetAddress base, int bits) {

    static AddressBlock of(String text) {
        int slash = text.indexOf('/');
        try {
            // A literal, so that no name is looked up.
            return new AddressBlock(
                    InetAddress.getByName(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
        } catch (UnknownHostException notAnAddress) {
            throw new IllegalArgumentException(notAnAddress);
        }
    }

    boolean holds(InetAddress address) {
        byte[] wanted = base.getAddress();
        byte[] given = address.getAddress();
        if (wanted.length != given.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((wanted[bit / 8] & mask) != (given[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
