package id.asn.traininghours.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses belong to the public Internet, by the special-purpose registries of IANA (RFC 6890). A service that sends
 * where its callers say must not be led to the machines beside it.
 */
final class AddressPolicy {

    private static final List<AddressBlock> NOT_PUBLIC_4 = blocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    /** All that is global so far; mapped, translated, local and unassigned ranges lie outside. */
    private static final AddressBlock GLOBAL_6 = AddressBlock.of("2000::/3");

    /** Inside it: protocol assignments with Teredo, documentation, and 6to4, which carries any address of version 4. */
    private static final List<AddressBlock> NOT_PUBLIC_6 =
            blocks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private AddressPolicy() {}

    static boolean isPublic(InetAddress address) {
        return address instanceof Inet4Address
                ? outside(NOT_PUBLIC_4, address)
                : GLOBAL_6.holds(address) && outside(NOT_PUBLIC_6, address);
    }

    private static boolean outside(List<AddressBlock> blocks, InetAddress address) {
        return blocks.stream().noneMatch(block -> block.holds(address));
    }

    private static List<AddressBlock> blocks(String... texts) {
        return Stream.of(texts).map(AddressBlock::of).toList();
    }
}
