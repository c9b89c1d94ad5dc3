package id.asn.traininghours.programme;

import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import id.asn.traininghours.history.Version;
import id.asn.traininghours.history.VersionedKind;
import id.asn.traininghours.history.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads programmes. */
@ApplicationScoped
@UseCase
public class ProgrammeQueries {

    private final TrainingProgrammeRepository programmes;
    private final Versions versions;
    private final Jdbi jdbi;

    ProgrammeQueries(TrainingProgrammeRepository programmes, Versions versions, Jdbi jdbi) {
        this.programmes = programmes;
        this.versions = versions;
        this.jdbi = jdbi;
    }

    /** @param knownAt absent: as it is recorded now */
    ProgrammeView one(String programmeCode, LocalDate asOf, @Nullable Instant knownAt) {
        return (knownAt == null
                        ? programmes.findByIdOptional(programmeCode).map(TrainingProgramme::view)
                        : versions.knownAt(VersionedKind.PROGRAMME, programmeCode, knownAt, ProgrammeView.class))
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND))
                .seenOn(asOf);
    }

    Page<ProgrammeView> page(ProgrammeFilter filter, PageRequest page) {
        List<String> codes = jdbi.withHandle(handle -> handle.createQuery("""
                        select programme_code from training_programme p
                        where programme_code > :after
                          and (:provider::text is null or p.provider_code = :provider)
                          and (:form::text is null or p.form_code = :form)
                          and (:competency::text is null or :competency = any(p.competency_codes))
                          and (:on::date is null or exists (
                              select from programme_accreditation a
                              where a.programme_code = p.programme_code
                                and :on between a.accredited_from and a.accredited_to))
                        order by programme_code limit :rows
                        """)
                .bind("after", page.cursor().map(cursor -> cursor.part(0)).orElse(""))
                .bind("provider", filter.providerCode)
                .bind("form", filter.formCode)
                .bind("competency", filter.competencyCode)
                .bind("on", filter.accreditedOn)
                .bind("rows", page.limit() + 1)
                .mapTo(String.class)
                .list());
        List<ProgrammeView> rows =
                programmes.inOrder(codes).stream().map(TrainingProgramme::view).toList();
        return Page.of(rows, page.limit(), programme -> Cursor.of(programme.programmeCode()));
    }

    Page<ProgrammeVersionView> history(String programmeCode, PageRequest page) {
        List<Version<ProgrammeView>> rows =
                versions.page(VersionedKind.PROGRAMME, programmeCode, page, ProgrammeView.class);
        if (rows.isEmpty() && page.cursor().isEmpty()) {
            throw Problem.of(WebProblem.NOT_FOUND);
        }
        return Page.of(
                        rows,
                        page.limit(),
                        row -> Cursor.of(Long.toString(row.content().version())))
                .map(row -> new ProgrammeVersionView(row.content(), row.changedBy(), row.changedAt()));
    }
}
