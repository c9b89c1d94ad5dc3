package id.asn.localstack;

import id.asn.chassis.embedded.LoopbackPort;
import id.asn.chassis.embedded.StartFailure;
import java.util.concurrent.ThreadLocalRandom;

/** Finds a range of ports that nobody uses. */
final class FreePortBase {
    private static final int WIDTH = 13;

    private FreePortBase() {}

    static int find() {
        while (true) {
            int base = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            if (isFree(base)) {
                return base;
            }
        }
    }

    private static boolean isFree(int base) {
        try {
            for (int port = base; port < base + WIDTH; port++) {
                LoopbackPort.requireFree(port, "a test");
            }
            return true;
        } catch (StartFailure e) {
            return false;
        }
    }
}
