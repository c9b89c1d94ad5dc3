package id.asn.verifier;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Seals as they were published, one a line: kept by others, they hold the ledger to what it said then. */
final class PublishedSeals {

    private final Map<LocalDate, Seal> byDay = new HashMap<>();

    static PublishedSeals none() {
        return new PublishedSeals();
    }

    static PublishedSeals read(Path file) throws IOException {
        PublishedSeals seals = new PublishedSeals();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    Seal seal = Seal.of(Line.parse(line));
                    seals.byDay.put(seal.day(), seal);
                }
            }
        }
        return seals;
    }

    Optional<Seal> of(LocalDate day) {
        return Optional.ofNullable(byDay.get(day));
    }
}
