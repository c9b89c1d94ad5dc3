package id.asn.chassis.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of the loopback address. */
public final class LoopbackPort {
    private LoopbackPort() {}

    public static InetAddress address() {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port nobody listens on now; somebody else may still win it before it is used. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, address())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on the loopback address", e);
        }
    }

    /**
     * Stops with one line when somebody listens on the port.
     *
     * @param purpose who wants the port, for the message
     */
    public static void requireFree(int port, String purpose) {
        try (ServerSocket socket = new ServerSocket()) {
            // Connections of a server that has just stopped linger in TIME_WAIT; they are no obstacle.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address(), port));
        } catch (IOException e) {
            throw new StartFailure("Port " + port + " for " + purpose + " is taken by another process", e);
        }
    }
}
