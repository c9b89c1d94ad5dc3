package id.asn.assessment.gap;

import id.asn.assessment.register.EmployeeRegister;
import id.asn.assessment.register.EmployeeRegister.KnownEmployee;
import id.asn.assessment.rules.Purpose;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says where a person is above and below a position, and what is not known. */
@ApplicationScoped
@UseCase
public class AnalyseGaps {

    private final CompareWithPosition compare;
    private final EndorsedTargets endorsed;
    private final TargetPositions targets;
    private final EmployeeRegister register;
    private final Audit audit;

    AnalyseGaps(
            CompareWithPosition compare,
            EndorsedTargets endorsed,
            TargetPositions targets,
            EmployeeRegister register,
            Audit audit) {
        this.compare = compare;
        this.endorsed = endorsed;
        this.targets = targets;
        this.register = register;
        this.audit = audit;
    }

    /**
     * Against one position.
     *
     * @param positionId the target; null for the position held
     * @throws id.asn.chassis.web.ProblemException 404 unknown person, 422 no position held, position not known, no
     *     standard in force on the day
     */
    public GapAnalysis analyse(UUID employeeId, @Nullable UUID positionId, Purpose purpose, LocalDate asOf) {
        Comparison comparison = compare.compare(employeeId, positionId, purpose, asOf);
        record(comparison.employee(), Map.of("positionId", comparison.target().positionId()));
        return GapAnalysis.of(comparison);
    }

    /**
     * Against the position held and every target position that the superior endorsed; positions without a standard in force,
     * or outside the caller's agencies, are named apart.
     *
     * @throws id.asn.chassis.web.ProblemException 404 unknown person
     */
    public TargetGaps againstTargets(UUID employeeId, Purpose purpose, LocalDate asOf) {
        KnownEmployee employee = register.require(employeeId);
        Set<UUID> wanted = new LinkedHashSet<>();
        compare.held(employeeId, asOf).ifPresent(wanted::add);
        wanted.addAll(endorsed.of(employeeId));
        Set<UUID> inForce = new LinkedHashSet<>(targets.byIds(List.copyOf(wanted), asOf).stream()
                .map(TargetPosition::positionId)
                .toList());
        record(employee, Map.of("positions", wanted));
        return new TargetGaps(
                employeeId,
                wanted.stream()
                        .filter(inForce::contains)
                        .map(position -> GapAnalysis.of(compare.compare(employeeId, position, purpose, asOf)))
                        .toList(),
                wanted.stream().filter(position -> !inForce.contains(position)).toList());
    }

    private void record(KnownEmployee employee, Map<String, ?> details) {
        audit.record("GAPS_READ", "employee", employee.employeeId().toString(), employee.agencyCode(), details);
    }
}
