package id.asn.standard.employee;

import id.asn.chassis.bulk.PlainText;
import id.asn.chassis.timetravel.CivilDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an HR portal says about a person; it replaces what it said before. Nothing else about the person is taken. */
@Schema(name = "EmployeeRequest")
public record EmployeeRequest(
        @NotNull @Pattern(regexp = Nip.PATTERN) @Schema(description = "18 digits", examples = "198503122010011004")
        String nip,

        @NotBlank @PlainText @Size(max = 200) @Schema(examples = "Ani Lestari")
        String name,

        @NotNull EmploymentKind employmentKind,
        @NotNull EmployeeStatus status,
        @NotNull @CivilDate @Schema(examples = "2010-01-01") LocalDate employedFrom,

        @Nullable @CivilDate @Schema(description = "First day no longer employed; absent while employed")
        LocalDate employedTo,

        @Nullable @CivilDate @Schema(description = "PPPK: first day of the contract")
        LocalDate contractFrom,

        @Nullable @CivilDate @Schema(description = "PPPK: first day after the contract")
        LocalDate contractTo,

        @NotNull @Size(max = 100) List<@NotNull @Valid PlacementRequest> placements,

        @Nullable @Valid @Schema(description = "Since when, and what came before; optional")
        HistoryRequest history) {

    /** Without a word about the past. */
    public EmployeeRequest(
            String nip,
            String name,
            EmploymentKind employmentKind,
            EmployeeStatus status,
            LocalDate employedFrom,
            @Nullable LocalDate employedTo,
            @Nullable LocalDate contractFrom,
            @Nullable LocalDate contractTo,
            List<PlacementRequest> placements) {
        this(nip, name, employmentKind, status, employedFrom, employedTo, contractFrom, contractTo, placements, null);
    }

    HistoryRequest historyOrNone() {
        return history == null ? HistoryRequest.NONE : history;
    }
}
