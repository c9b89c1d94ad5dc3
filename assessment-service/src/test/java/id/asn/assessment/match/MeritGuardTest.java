package id.asn.assessment.match;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.assessment.fit.Candidate;
import id.asn.assessment.fit.PositionQuestion;
import id.asn.assessment.rules.EvidencePolicy;
import id.asn.assessment.rules.RuleScheme;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * UU 20/2023, merit system: politics, race, colour, religion, origin, sex, marital status, age and disability are never
 * inputs, and neither is the NIP, which encodes birth date and sex. The input of a match is a closed schema: whoever adds a
 * component must come past this test.
 */
class MeritGuardTest {

    private static final Set<String> ALLOWED = Set.of(
            "MatchInput.scheme",
            "MatchInput.policy",
            "MatchInput.asOf",
            "MatchInput.required",
            "MatchInput.ratings",
            "RequiredCompetency.competencyCode",
            "RequiredCompetency.name",
            "RequiredCompetency.group",
            "RequiredCompetency.level",
            "Rating.resultId",
            "Rating.resultDigest",
            "Rating.competencyCode",
            "Rating.method",
            "Rating.level",
            "Rating.assessedOn",
            "Rating.validUntil",
            "Rating.recordedAt",
            "Rating.superseded");

    @Test
    void theInputOfAMatchHoldsNothingAboutThePerson() {
        // When
        Set<String> components = componentsReachableFrom(MatchInput.class);

        // Then
        assertThat(components).containsExactlyInAnyOrderElementsOf(ALLOWED);
    }

    @Test
    void whoeverIsComparedWithAPositionIsNothingButRatingsAndQualifications() {
        // When
        Set<String> components = componentsReachableFrom(Candidate.class);
        components.removeAll(ALLOWED);

        // Then
        assertThat(components)
                .containsExactlyInAnyOrder(
                        "Candidate.employeeId",
                        "Candidate.agencyCode",
                        "Candidate.ratings",
                        "Candidate.qualifications",
                        "Qualifications.known",
                        "Qualifications.golongan",
                        "Qualifications.educations",
                        "Qualifications.trainings",
                        "Qualifications.placedDays",
                        "Education.level",
                        "Education.field",
                        "Training.kind",
                        "Training.name");
    }

    @Test
    void theQuestionWhoFitsNamesAPositionAndRulesOnly() {
        // When
        Set<String> components = componentsReachableFrom(PositionQuestion.class);

        // Then
        assertThat(components)
                .containsExactlyInAnyOrder(
                        "PositionQuestion.positionId",
                        "PositionQuestion.agencyCode",
                        "PositionQuestion.purpose",
                        "PositionQuestion.asOf",
                        "PositionQuestion.mandatory");
    }

    @Test
    void thePolicyTakesNothingButThatInput() {
        assertThat(Arrays.stream(MatchPolicy.class.getMethods())
                        .filter(method -> method.getDeclaringClass() == MatchPolicy.class)
                        .flatMap(method -> Stream.of(method.getParameterTypes())))
                .containsExactly(MatchInput.class);
    }

    /** Scheme and policy are law, not person: they are left out. */
    private static Set<String> componentsReachableFrom(Class<?> root) {
        Set<String> components = new TreeSet<>();
        Set<Class<?>> seen = new HashSet<>(Set.of(RuleScheme.class, EvidencePolicy.class));
        Deque<Class<?>> open = new ArrayDeque<>(Set.of(root));
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (!type.isRecord() || !seen.add(type)) {
                continue;
            }
            for (RecordComponent component : type.getRecordComponents()) {
                components.add(type.getSimpleName() + "." + component.getName());
                classesIn(component.getGenericType()).forEach(open::push);
            }
        }
        return components;
    }

    private static Stream<Class<?>> classesIn(Type type) {
        return switch (type) {
            case Class<?> plain -> Stream.of(plain);
            case ParameterizedType generic ->
                Stream.of(generic.getActualTypeArguments()).flatMap(MeritGuardTest::classesIn);
            default -> Stream.empty();
        };
    }
}
