package id.asn.chassis.imports.table;

/** The row in which a key stood first, by a digest of 64 bits: among a million keys two agree once in 40 million files. */
final class FirstRows {

    private static final int SMALLEST = 1 << 12;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private long[] digests = new long[SMALLEST];
    private int[] rows = new int[SMALLEST];
    private int size;

    /** The row of the key, or 0 when this is its first. */
    int firstOf(String key, int row) {
        if (size * 2 > rows.length) {
            grow();
        }
        return put(digest(key), row);
    }

    private int put(long digest, int row) {
        int slot = (int) (digest >>> 32) & (rows.length - 1);
        while (rows[slot] != 0) {
            if (digests[slot] == digest) {
                return rows[slot];
            }
            slot = (slot + 1) & (rows.length - 1);
        }
        digests[slot] = digest;
        rows[slot] = row;
        size++;
        return 0;
    }

    private void grow() {
        long[] oldDigests = digests;
        int[] oldRows = rows;
        digests = new long[oldRows.length * 2];
        rows = new int[oldRows.length * 2];
        size = 0;
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != 0) {
                put(oldDigests[i], oldRows[i]);
            }
        }
    }

    private static long digest(String key) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * FNV_PRIME;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        return hash ^ (hash >>> 33);
    }
}
