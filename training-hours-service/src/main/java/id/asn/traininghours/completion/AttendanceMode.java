package id.asn.traininghours.completion;

/** How the person took part. */
public enum AttendanceMode {
    ONSITE,
    ONLINE,
    HYBRID
}
