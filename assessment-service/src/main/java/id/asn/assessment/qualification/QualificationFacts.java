package id.asn.assessment.qualification;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.asn.assessment.JsonRows;
import id.asn.assessment.qualification.Qualifications.Education;
import id.asn.assessment.qualification.Qualifications.Training;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What positions ask and what people have, read for many in one statement each; to be called inside a transaction. */
@ApplicationScoped
public class QualificationFacts {

    private final Jdbi jdbi;
    private final JsonRows json;

    QualificationFacts(Jdbi jdbi, JsonRows json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** The policy with the scales in force on the day. */
    public RequirementPolicy policy(LocalDate day) {
        List<ScaleRow> rows = jdbi.withHandle(handle ->
                handle.createQuery("""
                        select scale, code, ordinal from qualification_scale
                         where effective_from <= :day and (effective_to is null or effective_to > :day)""").bind("day", day).mapTo(ScaleRow.class).list());
        return new RequirementPolicy(new QualificationScales(scale(rows, "GOLONGAN"), scale(rows, "EDUCATION")));
    }

    /** What the standards ask; a standard whose requirements were never told is not in the answer. */
    public Map<UUID, PositionRequirements> required(Collection<UUID> standardIds) {
        return jdbi
                .withHandle(handle -> handle.createQuery("""
                        select standard_id, requirements::text as requirements from position_standard
                         where standard_id = any(:ids) and requirements is not null""")
                        .bindArray("ids", UUID.class, standardIds)
                        .mapTo(RequiredRow.class)
                        .list())
                .stream()
                .collect(
                        toMap(RequiredRow::standardId, row -> json.read(row.requirements, PositionRequirements.class)));
    }

    /** What these people have on the day; everyone asked for is in the answer. */
    public Map<UUID, Qualifications> of(Collection<UUID> employeeIds, LocalDate day) {
        return jdbi.withHandle(handle -> {
            Set<UUID> known = new HashSet<>(ids(handle, employeeIds));
            Map<UUID, List<ItemRow>> items =
                    items(handle, employeeIds, day).stream().collect(groupingBy(ItemRow::employeeId));
            Map<UUID, Integer> placed = placedDays(handle, employeeIds, day).stream()
                    .collect(toMap(PlacedRow::employeeId, PlacedRow::days));
            return employeeIds.stream()
                    .distinct()
                    .collect(toMap(
                            Function.identity(),
                            id -> qualifications(
                                    known.contains(id),
                                    items.getOrDefault(id, List.of()),
                                    placed.getOrDefault(id, 0))));
        });
    }

    private static List<UUID> ids(Handle handle, Collection<UUID> employeeIds) {
        return handle.createQuery("select employee_id from qualification where employee_id = any(:ids)")
                .bindArray("ids", UUID.class, employeeIds)
                .mapTo(UUID.class)
                .list();
    }

    private static List<ItemRow> items(Handle handle, Collection<UUID> employeeIds, LocalDate day) {
        return handle.createQuery("""
                        select employee_id, kind, code, name from qualification_item
                         where employee_id = any(:ids) and (since is null or since <= :day) and (year is null or year <= :year)
                         order by employee_id, kind, code, name""")
                .bindArray("ids", UUID.class, employeeIds)
                .bind("day", day)
                .bind("year", day.getYear())
                .mapTo(ItemRow.class)
                .list();
    }

    private static List<PlacedRow> placedDays(Handle handle, Collection<UUID> employeeIds, LocalDate day) {
        return handle.createQuery("select employee_id, days from placed_days(:ids, :day)")
                .bindArray("ids", UUID.class, employeeIds)
                .bind("day", day)
                .mapTo(PlacedRow.class)
                .list();
    }

    private static Qualifications qualifications(boolean known, List<ItemRow> items, int placedDays) {
        return new Qualifications(
                known,
                items.stream()
                        .filter(row -> row.kind.equals("RANK"))
                        .map(ItemRow::code)
                        .toList(),
                items.stream()
                        .filter(row -> row.kind.equals("EDUCATION"))
                        .map(row -> new Education(row.code, row.name == null ? "" : row.name))
                        .toList(),
                items.stream()
                        .filter(row -> row.kind.equals("TRAINING"))
                        .map(row -> new Training(row.code, Objects.requireNonNull(row.name)))
                        .toList(),
                placedDays);
    }

    private static Map<String, Integer> scale(List<ScaleRow> rows, String scale) {
        return rows.stream().filter(row -> row.scale.equals(scale)).collect(toMap(ScaleRow::code, ScaleRow::ordinal));
    }

    /** A row of {@code qualification_scale}. */
    public record ScaleRow(String scale, String code, int ordinal) {}

    /** The requirements of a standard, still JSON. */
    public record RequiredRow(UUID standardId, String requirements) {}

    /** A row of {@code qualification_item}. */
    public record ItemRow(
            UUID employeeId,
            String kind,
            String code,
            @Nullable String name) {}

    /** For how many days a person has been in positions. */
    public record PlacedRow(UUID employeeId, int days) {}
}
