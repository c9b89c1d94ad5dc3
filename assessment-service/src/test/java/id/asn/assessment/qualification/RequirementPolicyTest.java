package id.asn.assessment.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.assessment.qualification.PositionRequirements.RequiredEducation;
import id.asn.assessment.qualification.PositionRequirements.RequiredExperience;
import id.asn.assessment.qualification.PositionRequirements.RequiredRank;
import id.asn.assessment.qualification.PositionRequirements.RequiredTraining;
import id.asn.assessment.qualification.Qualifications.Education;
import id.asn.assessment.qualification.Qualifications.Training;
import id.asn.assessment.qualification.RequirementCheck.Reason;
import id.asn.assessment.qualification.RequirementCheck.State;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementPolicyTest {

    private static final RequirementPolicy POLICY = new RequirementPolicy(new QualificationScales(
            Map.of("III/C", 11, "III/D", 12, "IV/A", 13),
            Map.of("SLTA", 3, "D3", 6, "D4", 7, "DIV", 7, "S1", 7, "S2", 8)));

    @ParameterizedTest
    @CsvSource({"III/c, UNMET, BELOW", "III/d, MET, REACHED", "IV/a, MET, REACHED", "IX, OPEN, NOT_ON_SCALE"})
    void aRankIsReachedOrNot(String golongan, State state, Reason reason) {
        RequirementCheck check = rank("III/d", qualified(List.of(golongan), List.of(), List.of(), 0));

        assertThat(check.state()).isEqualTo(state);
        assertThat(check.reason()).isEqualTo(reason);
        assertThat(check.owned()).isEqualTo(golongan);
    }

    @Test
    void ofSeveralRanksTheHighestCounts() {
        assertThat(rank("III/d", qualified(List.of("III/c", "IV/a"), List.of(), List.of(), 0))
                        .owned())
                .isEqualTo("IV/a");
    }

    @Test
    void whatIsNotKnownIsNotLacking() {
        RequirementCheck nothing = rank("III/d", Qualifications.NOTHING_KNOWN);
        RequirementCheck noRank = rank("III/d", qualified(List.of(), List.of(), List.of(), 0));

        assertThat(List.of(nothing, noRank)).allSatisfy(check -> {
            assertThat(check.state()).isEqualTo(State.OPEN);
            assertThat(check.reason()).isEqualTo(Reason.NOT_KNOWN);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "S1, , D3, Hukum, UNMET, BELOW",
        "S1, , S1, Hukum, MET, REACHED",
        "S1, , S2, Hukum, MET, REACHED",
        "S1, Administrasi Publik, S1, administrasi  publik, MET, REACHED",
        "S1, Administrasi Publik, S1, Administrasi Negara, OPEN, FIELD_TO_JUDGE",
        "S1, Administrasi Publik, S1, , OPEN, FIELD_TO_JUDGE",
        "S1, Administrasi Publik, D3, Administrasi Publik, UNMET, BELOW",
        "S1/D-IV, , D4, Hukum, MET, REACHED",
        "S1/D-IV, , D3, Hukum, UNMET, BELOW",
        "Sarjana, , S1, Hukum, OPEN, NOT_ON_SCALE"
    })
    void anEducationIsReachedByLevelAndItsFieldIsNotGuessed(
            String wanted,
            @Nullable String wantedField,
            String level,
            @Nullable String field,
            State state,
            Reason reason) {
        Education owned = new Education(level, field == null ? "" : field);

        RequirementCheck check = POLICY.check(
                        new PositionRequirements(
                                null,
                                List.of(new RequiredEducation(wanted, wantedField, Importance.MUTLAK)),
                                List.of(),
                                List.of()),
                        qualified(List.of(), List.of(owned), List.of(), 0))
                .getFirst();

        assertThat(check.state()).isEqualTo(state);
        assertThat(check.reason()).isEqualTo(reason);
    }

    @Test
    void theFieldAskedCountsAlsoBelowAHigherLevelOfAnother() {
        RequirementCheck check = POLICY.check(
                        new PositionRequirements(
                                null,
                                List.of(new RequiredEducation("S1", "Hukum", Importance.MUTLAK)),
                                List.of(),
                                List.of()),
                        qualified(
                                List.of(),
                                List.of(new Education("S1", "Hukum"), new Education("S2", "Manajemen")),
                                List.of(),
                                0))
                .getFirst();

        assertThat(check.state()).isEqualTo(State.MET);
    }

    @ParameterizedTest
    @CsvSource({
        "MANAJERIAL, Pelatihan Kepemimpinan Administrator, MET",
        "MANAJERIAL, pelatihan kepemimpinan  administrator, MET",
        "TEKNIS, Pelatihan Kepemimpinan Administrator, UNMET",
        "MANAJERIAL, Pelatihan Kepemimpinan Pengawas, UNMET"
    })
    void aTrainingIsOnRecordOrNot(String kind, String name, State state) {
        RequirementCheck check = POLICY.check(
                        new PositionRequirements(
                                null,
                                List.of(),
                                List.of(new RequiredTraining(
                                        "MANAJERIAL", "Pelatihan Kepemimpinan Administrator", Importance.PENTING)),
                                List.of()),
                        qualified(List.of(), List.of(), List.of(new Training(kind, name)), 0))
                .getFirst();

        assertThat(check.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 0, OPEN, NOT_KNOWN",
        "3, 1094, UNMET, YEARS_SHORT",
        "3, 1095, OPEN, CONTENT_TO_JUDGE",
        ", 1, OPEN, CONTENT_TO_JUDGE"
    })
    void yearsCanBeShortButTheirContentIsForAPerson(@Nullable Integer years, int days, State state, Reason reason) {
        RequirementCheck check = POLICY.check(
                        new PositionRequirements(
                                null,
                                List.of(),
                                List.of(),
                                List.of(new RequiredExperience("Jabatan pengawas", years, Importance.MUTLAK))),
                        qualified(List.of(), List.of(), List.of(), days))
                .getFirst();

        assertThat(check.state()).isEqualTo(state);
        assertThat(check.reason()).isEqualTo(reason);
    }

    @Test
    void onlyWhatIsMutlakDecides() {
        RequirementCheck unmet = rank("III/d", qualified(List.of("III/c"), List.of(), List.of(), 0));
        RequirementCheck minor = new RequirementCheck(
                unmet.kind(), unmet.wanted(), Importance.PENTING, unmet.state(), unmet.reason(), unmet.owned());
        RequirementCheck open = rank("III/d", Qualifications.NOTHING_KNOWN);

        assertThat(MandatoryState.of(true, List.of(open, unmet))).isEqualTo(MandatoryState.UNMET);
        assertThat(MandatoryState.of(true, List.of(open))).isEqualTo(MandatoryState.OPEN);
        assertThat(MandatoryState.of(true, List.of(minor))).isEqualTo(MandatoryState.MET);
        assertThat(MandatoryState.of(true, List.of())).isEqualTo(MandatoryState.MET);
        assertThat(MandatoryState.of(false, List.of())).isEqualTo(MandatoryState.OPEN);
    }

    private static RequirementCheck rank(String minimum, Qualifications owned) {
        return POLICY.check(
                        new PositionRequirements(
                                new RequiredRank(minimum, Importance.MUTLAK), List.of(), List.of(), List.of()),
                        owned)
                .getFirst();
    }

    private static Qualifications qualified(
            List<String> golongan, List<Education> educations, List<Training> trainings, int days) {
        return new Qualifications(true, golongan, educations, trainings, days);
    }
}
