package id.asn.demo.load;

import id.asn.demo.DemoFailure;
import id.asn.demo.input.AgencyFolder;
import id.asn.demo.input.SourceRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An agency of the input with the ids that the register gave its positions and people. */
public final class RegisteredAgency {
    private final AgencyFolder input;
    private final Map<String, SourceRow> employeeRows;
    private final Map<String, UUID> positions = new LinkedHashMap<>();
    private final Map<String, UUID> employees = new LinkedHashMap<>();

    RegisteredAgency(AgencyFolder input) {
        this.input = input;
        this.employeeRows = input.allEmployees();
    }

    public AgencyFolder input() {
        return input;
    }

    public String code() {
        return input.code();
    }

    public List<UUID> employeeIds() {
        return List.copyOf(employees.values());
    }

    void position(SourceRow row, UUID id) {
        positions.put(row.text("positionCode"), id);
    }

    void employee(SourceRow row, UUID id) {
        employees.put(row.text("externalRef"), id);
    }

    UUID positionOf(SourceRow row) {
        UUID id = positions.get(row.text("positionCode"));
        if (id == null) {
            throw row.failure("positions.csv has no position " + row.text("positionCode"));
        }
        return id;
    }

    String nipOf(SourceRow row) {
        return input.nip(row, employeeRows);
    }

    /** @return the employee whose first placement is on the position */
    UUID holderOf(String positionCode) {
        return input.placements().stream()
                .filter(placement -> placement.text("positionCode").equals(positionCode))
                .findFirst()
                .map(placement -> employees.get(placement.text("externalRef")))
                .orElseThrow(() -> new DemoFailure(
                        input.folder() + "/proposals.json: nobody is placed on the position " + positionCode));
    }
}
