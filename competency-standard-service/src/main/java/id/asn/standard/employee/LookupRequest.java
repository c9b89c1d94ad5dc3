package id.asn.standard.employee;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for the opaque ids of people by NIP. */
@Schema(name = "EmployeeLookupRequest")
public record LookupRequest(@NotEmpty @Size(max = 1000) List<@NotNull @Pattern(regexp = Nip.PATTERN) String> nips) {}
