package id.asn.traininghours.entitlement;

import id.asn.traininghours.employee.KnownEmployee;
import java.time.LocalDate;

/** Hours of a person that count on a date may have changed. */
public record HoursChanged(KnownEmployee employee, LocalDate completionDate) {}
