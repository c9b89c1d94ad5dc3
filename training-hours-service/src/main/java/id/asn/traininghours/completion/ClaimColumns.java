package id.asn.traininghours.completion;

import id.asn.traininghours.sql.Rows;
import java.util.function.Function;

/** What is kept of a claim and its assessment, under the same names wherever it is written. */
public final class ClaimColumns {

    private ClaimColumns() {}

    public static <R> Rows<R> bind(
            Rows<R> rows, Function<? super R, Claim> claim, Function<? super R, Assessment> assessment) {
        return rows.bind("programmeCode", one -> claim.apply(one).programmeCode())
                .bind("formCode", one -> claim.apply(one).formCode())
                .bind("title", one -> claim.apply(one).title())
                .bind("titleKey", one -> claim.apply(one).titleKey())
                .bind("startDate", one -> claim.apply(one).start())
                .bind("endDate", one -> claim.apply(one).end())
                .bind("unit", one -> claim.apply(one).unit())
                .bind("amount", one -> claim.apply(one).amount().toPlainString())
                .bind("international", one -> claim.apply(one).international())
                .bind("attendanceMode", one -> claim.apply(one).attendanceMode())
                .bind("certificateNumber", one -> claim.apply(one).certificate().number())
                .bind("certificateIssuer", one -> claim.apply(one).certificate().issuer())
                .bind("certificateKey", one -> claim.apply(one).certificate().key())
                .bind("evidenceDigest", one -> claim.apply(one).certificate().evidenceDigest())
                .bindTexts("competencyCodes", one -> claim.apply(one).competencyCodes())
                .bind("courseId", one -> claim.apply(one).courseId())
                .bind("engagedMinutes", one -> claim.apply(one).engagedMinutes())
                .bind("claimed", one -> assessment.apply(one).conversion().claimed())
                .bind("converted", one -> assessment.apply(one).conversion().converted())
                .bind("verification", one -> assessment.apply(one).verification());
    }
}
