package id.asn.traininghours.webhook;

/**
 * Where a webhook goes, taken apart.
 *
 * @param path with the query
 */
record Target(boolean encrypted, String host, int port, String path) {}
