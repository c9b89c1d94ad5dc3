package id.asn.chassis.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The files of imports that are not finished, in the database: whichever instance goes on finds them there. */
@ApplicationScoped
class ImportFiles {

    private static final int PART = 1 << 20;

    private final Jdbi jdbi;

    ImportFiles(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void store(UUID importId, String agencyCode, Path file) {
        jdbi.useHandle(handle -> {
            try (InputStream stream = Files.newInputStream(file)) {
                byte[] content = stream.readNBytes(PART);
                for (int part = 0; content.length > 0; part++) {
                    handle.createUpdate("""
                                    insert into import_file_part (import_id, part, agency_code, content)
                                    values (:id, :part, :agency, :content)
                                    """)
                            .bind("id", importId)
                            .bind("part", part)
                            .bind("agency", agencyCode)
                            .bind("content", content)
                            .execute();
                    content = stream.readNBytes(PART);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    /** Copies the file out, a part at a time. */
    void copyTo(UUID importId, Path file) {
        try (OutputStream stream = Files.newOutputStream(file)) {
            int part = 0;
            Optional<byte[]> content = part(importId, part);
            while (content.isPresent()) {
                stream.write(content.get());
                part++;
                content = part(importId, part);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    void drop(UUID importId) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from import_file_part where import_id = :id")
                .bind("id", importId)
                .execute());
    }

    private Optional<byte[]> part(UUID importId, int part) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select content from import_file_part where import_id = :id and part = :part")
                .bind("id", importId)
                .bind("part", part)
                .mapTo(byte[].class)
                .findOne());
    }
}
