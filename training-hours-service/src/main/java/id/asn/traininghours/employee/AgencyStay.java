package id.asn.traininghours.employee;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From when until when an agency had to do with a person, over all employments there.
 *
 * @param to first day no longer, absent while open
 */
record AgencyStay(
        EmployeeState state,
        String agencyCode,
        LocalDate from,
        @Nullable LocalDate to) {

    static List<AgencyStay> of(EmployeeState state) {
        Map<String, AgencyStay> byAgency = new LinkedHashMap<>();
        for (Employment one : state.employmentsOrPresent()) {
            byAgency.merge(
                    one.agencyCode(),
                    new AgencyStay(state, one.agencyCode(), one.begin(), one.end()),
                    AgencyStay::joinedBy);
        }
        return List.copyOf(byAgency.values());
    }

    private AgencyStay joinedBy(AgencyStay later) {
        return new AgencyStay(
                state,
                agencyCode,
                from.isBefore(later.from) ? from : later.from,
                to == null || later.to == null ? null : to.isAfter(later.to) ? to : later.to);
    }
}
