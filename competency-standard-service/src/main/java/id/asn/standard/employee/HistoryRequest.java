package id.asn.standard.employee;

import id.asn.chassis.bulk.PlainText;
import id.asn.chassis.timetravel.CivilDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Since when the plain fields of an employee hold, and what came before. Absent: what is known of the past stays; a NIP or
 * a name that differs corrects the known one, and a status that differs holds from today.
 */
@Schema(name = "EmployeeHistoryRequest")
public record HistoryRequest(
        @Nullable @CivilDate @Schema(description = "First day of the NIP; absent: it corrects the known one")
        LocalDate nipFrom,

        @Nullable @CivilDate @Schema(description = "First day of the name; absent: it corrects the known one")
        LocalDate nameFrom,

        @Nullable @CivilDate @Schema(description = "First day of the status; absent: today, when it differs")
        LocalDate statusFrom,

        @Nullable @Size(max = 20) @Schema(description = "All NIPs before nipFrom; replaces what is known of them")
        List<@NotNull @Valid EarlierNip> earlierNips,

        @Nullable @Size(max = 20) @Schema(description = "All employments before employedFrom; replaces what is known of them")
        List<@NotNull @Valid EarlierEmployment> earlierEmployments,

        @Nullable @Size(max = 50) @Schema(description = "All statuses before statusFrom; replaces what is known of them")
        List<@NotNull @Valid EarlierStatus> earlierStatuses) {

    static final HistoryRequest NONE = new HistoryRequest(null, null, null, null, null, null);

    /** A NIP that the person held before. */
    @Schema(name = "EarlierNip")
    public record EarlierNip(
            @NotNull @PlainText @Pattern(regexp = Nip.PATTERN) @Schema(examples = "198503122021211004")
            String nip,

            @NotNull @CivilDate LocalDate from) {}

    /** An employment before the present one; it ends at the latest where the next one begins. */
    @Schema(name = "EarlierEmployment")
    public record EarlierEmployment(
            @NotNull EmploymentKind employmentKind,
            @NotNull @CivilDate LocalDate employedFrom,
            @Nullable @CivilDate LocalDate employedTo,
            @Nullable @CivilDate LocalDate contractFrom,
            @Nullable @CivilDate LocalDate contractTo) {

        Employment employment() {
            return new Employment(employmentKind, employedFrom, employedTo, contractFrom, contractTo);
        }
    }

    /** A status that the person had before. */
    @Schema(name = "EarlierStatus")
    public record EarlierStatus(
            @NotNull EmployeeStatus status,
            @NotNull @CivilDate LocalDate from) {}
}
