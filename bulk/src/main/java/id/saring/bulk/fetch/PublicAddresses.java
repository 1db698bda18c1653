package id.saring.bulk.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Looks hosts up and refuses those inside: loopback, private networks (RFC 1918, RFC 4193),
 * link-local, shared (RFC 6598), reserved. What was looked up is what is connected to, so that a
 * name cannot change its address in between.
 */
final class PublicAddresses {
    private final boolean allowPrivate;

    PublicAddresses(boolean allowPrivate) {
        this.allowPrivate = allowPrivate;
    }

    InetAddress of(String host) throws IOException {
        try {
            InetAddress[] all = InetAddress.getAllByName(host);
            check(host, all);
            return all[0];
        } catch (UnknownHostException e) {
            throw new FetchException("no_host", "there is no host of this name", true);
        }
    }

    /** Refuses a private address; a name that only a proxy can look up is none as far as known. */
    void checkIfKnown(String host) throws IOException {
        if (!allowPrivate) {
            try {
                check(host, InetAddress.getAllByName(host));
            } catch (UnknownHostException e) {
                return; // nothing here leads inside
            }
        }
    }

    private void check(String host, InetAddress[] all) throws FetchException {
        for (InetAddress address : all) {
            if (!allowPrivate && isPrivate(address)) {
                throw new FetchException(
                        "private_address",
                        host
                                + " is the private address "
                                + address.getHostAddress()
                                + "; --allow-private fetches from it",
                        false);
            }
        }
    }

    static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (bytes.length == 4 ? isPrivate(bytes, 0) : isPrivateV6(bytes));
    }

    private static boolean isPrivate(byte[] v4, int at) {
        int first = v4[at] & 0xff;
        int second = v4[at + 1] & 0xff;
        return first == 0
                || first == 10
                || first == 127
                || first >= 224
                || first == 100 && (second & 0xc0) == 64
                || first == 169 && second == 254
                || first == 172 && (second & 0xf0) == 16
                || first == 192 && second == 168
                || first == 192 && second == 0 && v4[at + 2] == 0
                || first == 198 && (second & 0xfe) == 18;
    }

    /** Unique local, and those that hold an IPv4 address: mapped, NAT64, 6to4. */
    private static boolean isPrivateV6(byte[] v6) {
        int first = v6[0] & 0xff;
        int second = v6[1] & 0xff;
        boolean nat64 =
                first == 0 && second == 0x64 && (v6[2] & 0xff) == 0xff && (v6[3] & 0xff) == 0x9b;
        boolean compatible = true;
        for (int i = 0; i < 10; i++) {
            compatible &= v6[i] == 0;
        }
        return (first & 0xfe) == 0xfc
                || first == 0x20 && second == 0x02 && isPrivate(v6, 2)
                || (nat64 || compatible) && isPrivate(v6, 12);
    }
}
