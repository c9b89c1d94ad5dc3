package id.asn.traininghours.completion;

import id.asn.chassis.web.Problem;
import id.asn.traininghours.jp.Jp;
import id.asn.traininghours.problem.HoursProblem;
import id.asn.traininghours.programme.KnownProgramme;
import id.asn.traininghours.provider.KnownProvider;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks a claim, converts it and says whether it verifies itself. Pure. */
public final class AssessmentPolicy {

    private AssessmentPolicy() {}

    /** @throws id.asn.chassis.web.ProblemException 422 when a rule refuses the claim, whoever the person is */
    public static Assessment assess(Claim claim, AssessmentFacts facts) {
        KnownProvider provider = provider(claim, facts);
        KnownProgramme programme = programme(claim, facts);
        PlausibilityRule plausibility = facts.plausibilityOn(claim.end());
        PlausibilityPolicy.requirePossibleDates(claim, plausibility, facts.latest());
        Conversion conversion = ConversionPolicy.convert(claim, facts.rules());
        List<Reason> remarks = new ArrayList<>();
        PlausibilityPolicy.judgeHours(claim, conversion, plausibility).ifPresent(remarks::add);
        if (programme != null && programme.jp() != null && conversion.claimed().exceeds(programme.jp())) {
            remarks.add(moreThanProgramme(conversion.claimed(), programme.jp()));
        }
        boolean accredited = provider.isAccreditedOn(claim.start());
        // A trusted source verifies by itself: institution and programme accredited on the day it began.
        boolean verified = accredited && (programme == null || programme.isAccreditedOn(claim.start()));
        return new Assessment(
                conversion, verified ? Verification.VERIFIED : Verification.UNVERIFIED, accredited, remarks);
    }

    private static KnownProvider provider(Claim claim, AssessmentFacts facts) {
        String code = claim.source().providerCode();
        KnownProvider provider = facts.providers().get(code);
        if (provider == null) {
            throw Problem.of(HoursProblem.PROVIDER_NOT_KNOWN, code).at("/providerCode");
        }
        return provider;
    }

    private static @Nullable KnownProgramme programme(Claim claim, AssessmentFacts facts) {
        String code = claim.programmeCode();
        if (code == null) {
            return null;
        }
        KnownProgramme programme = facts.programmes().get(code);
        if (programme == null || !programme.providerCode().equals(claim.source().providerCode())) {
            throw Problem.of(
                            HoursProblem.PROGRAMME_NOT_KNOWN,
                            code,
                            claim.source().providerCode())
                    .at("/programmeCode");
        }
        return programme;
    }

    private static Reason moreThanProgramme(Jp claimed, Jp programme) {
        return Reason.of(HoursProblem.MORE_THAN_PROGRAMME, claimed, programme);
    }
}
