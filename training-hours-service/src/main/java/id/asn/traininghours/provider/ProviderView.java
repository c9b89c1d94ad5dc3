package id.asn.traininghours.provider;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A provider as it is recorded. */
public record ProviderView(
        @Schema(examples = "BPSDM-JATENG") String providerCode,
        @Schema(examples = "BPSDM Provinsi Jawa Tengah") String name,
        List<Accreditation> accreditations,
        @Schema(examples = "1") long version) {}
