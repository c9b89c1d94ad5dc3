package id.asn.traininghours.check;

import id.asn.traininghours.completion.Assessment;
import id.asn.traininghours.completion.AttendanceMode;
import id.asn.traininghours.completion.Certificate;
import id.asn.traininghours.completion.CheckDecision;
import id.asn.traininghours.completion.Claim;
import id.asn.traininghours.completion.Conversion;
import id.asn.traininghours.completion.EmployeeKey;
import id.asn.traininghours.completion.KnownCompletion;
import id.asn.traininghours.completion.SourceRecord;
import id.asn.traininghours.completion.Verification;
import id.asn.traininghours.jp.Jp;
import id.asn.traininghours.problem.HoursProblem;
import id.asn.traininghours.rule.Jalur;
import id.asn.traininghours.rule.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Completions about to be judged, in one line. */
final class SuspectFixture {

    static final UUID PERSON = new UUID(1, 2);

    private SuspectFixture() {}

    static Suspect suspect(String provider, String from, String to, String jp) {
        return suspect(provider, from, to, jp, AttendanceMode.ONSITE, null, true);
    }

    static Suspect suspect(
            String provider,
            String from,
            String to,
            String jp,
            AttendanceMode mode,
            @Nullable Integer engagedMinutes,
            boolean accredited) {
        Claim claim = new Claim(
                new SourceRecord(provider, UUID.randomUUID().toString()),
                new EmployeeKey.ById(PERSON),
                null,
                "KL03",
                "Pelatihan " + UUID.randomUUID(),
                LocalDate.parse(from),
                LocalDate.parse(to),
                Unit.JP,
                new BigDecimal(jp),
                false,
                mode,
                Certificate.NONE,
                List.of(),
                null,
                engagedMinutes);
        Conversion conversion = new Conversion(Jp.of(jp), Jp.of(jp), null, Jalur.KLASIKAL, "PERLAN-10-2018", List.of());
        return new Suspect(
                KnownCompletion.of(UUID.randomUUID(), PERSON, claim, Jp.of(jp)),
                claim,
                new Assessment(
                        conversion,
                        accredited ? Verification.VERIFIED : Verification.UNVERIFIED,
                        accredited,
                        List.of()));
    }

    static CheckRule rule(HoursProblem check, String from, CheckDecision decision, @Nullable String limit) {
        return rule(check, from, decision, null, limit);
    }

    static CheckRule rule(
            HoursProblem check,
            String from,
            CheckDecision decision,
            @Nullable CheckDecision belowTrust,
            @Nullable String limit) {
        return new CheckRule(
                check,
                LocalDate.parse(from),
                null,
                decision,
                belowTrust,
                limit == null ? null : new BigDecimal(limit),
                "TEST",
                "Test");
    }
}
