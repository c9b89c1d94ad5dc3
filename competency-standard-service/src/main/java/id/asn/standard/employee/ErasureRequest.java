package id.asn.standard.employee;

import id.asn.standard.LegalBasis;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The ground on which a person's identity is to be erased. */
@Schema(name = "ErasureRequest")
public record ErasureRequest(@NotNull @Valid LegalBasis legalBasis) {}
