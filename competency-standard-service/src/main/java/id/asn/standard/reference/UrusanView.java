package id.asn.standard.reference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A government affair (UU 23/2014). */
@Schema(name = "Urusan")
public record UrusanView(
        @Schema(examples = "WNPD.01") String code,
        @Schema(examples = "WAJIB_NON_PELAYANAN_DASAR") String kind,
        @Schema(examples = "1") int number,
        @Schema(examples = "Tenaga kerja") String name) {}
