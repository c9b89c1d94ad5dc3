package id.asn.standard.employee;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The opaque ids of the people who were found, in the order asked, and the NIPs that nobody in sight holds. */
@Schema(name = "EmployeeLookup")
public record LookupView(List<Item> items, List<String> unknown) {

    /** A NIP with its person. */
    @Schema(name = "EmployeeLookupItem")
    public record Item(
            @Schema(examples = "198503122010011004") String nip, UUID employeeId) {}

    static LookupView of(List<String> nips, Map<String, UUID> found) {
        List<Item> items = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String nip : nips) {
            UUID id = found.get(nip);
            if (id == null) {
                unknown.add(nip);
            } else {
                items.add(new Item(nip, id));
            }
        }
        return new LookupView(items, unknown);
    }
}
