package id.asn.standard.employee;

import id.asn.chassis.bulk.ItemStatus;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an employee that was sent. */
@Schema(name = "EmployeeReceipt")
public record EmployeeReceipt(UUID employeeId, ItemStatus status, long version) {}
