package id.asn.standard.employee;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The opaque ids of the people who were found, in the order asked, and the NIPs that nobody in sight holds. */
@Schema(name = "EmployeeLookup")
public record LookupView(List<Item> items, List<String> unknown) {

    /** A NIP with its person. */
    @Schema(name = "EmployeeLookupItem")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            @Schema(examples = "198503122010011004") String nip,
            UUID employeeId,

            @Nullable @Schema(description = "First day of the NIP; absent since ever")
            LocalDate from,

            @Nullable @Schema(description = "First day after; absent while it holds")
            LocalDate to,

            @Nullable @Schema(description = "true: recorded by mistake and corrected since")
            Boolean corrected) {}

    static LookupView of(List<String> nips, Map<String, Item> found) {
        List<Item> items = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String nip : nips) {
            Item item = found.get(nip);
            if (item == null) {
                unknown.add(nip);
            } else {
                items.add(item);
            }
        }
        return new LookupView(items, unknown);
    }
}
