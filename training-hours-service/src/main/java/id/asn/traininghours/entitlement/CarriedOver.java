package id.asn.traininghours.entitlement;

import id.asn.traininghours.jp.Jp;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Hours above the floor of an earlier year that may count. */
@Schema(name = "CarriedOver")
public record CarriedOver(@Schema(examples = "2027") int fromYear, Jp jp) {}
