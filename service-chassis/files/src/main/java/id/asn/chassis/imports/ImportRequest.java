package id.asn.chassis.imports;

import org.jspecify.annotations.Nullable;

/**
 * What the sender says about a file.
 *
 * @param repeat take it in although the same file was imported before
 */
record ImportRequest(
        String kind,
        String agencyCode,
        ImportFormat format,
        @Nullable String sheet,
        boolean dryRun,
        boolean repeat) {}
