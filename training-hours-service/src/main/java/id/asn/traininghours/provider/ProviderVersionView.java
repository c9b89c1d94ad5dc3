package id.asn.traininghours.provider;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A provider as it was recorded, and by whom. */
@Schema(name = "ProviderVersion")
public record ProviderVersionView(ProviderView provider, String changedBy, Instant changedAt) {}
