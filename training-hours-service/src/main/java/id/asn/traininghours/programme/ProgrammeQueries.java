package id.asn.traininghours.programme;

import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads programmes. */
@ApplicationScoped
@UseCase
public class ProgrammeQueries {

    private final TrainingProgrammeRepository programmes;

    ProgrammeQueries(TrainingProgrammeRepository programmes) {
        this.programmes = programmes;
    }

    public ProgrammeView one(String programmeCode) {
        return programmes
                .findByIdOptional(programmeCode)
                .map(TrainingProgramme::view)
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }

    public Page<ProgrammeView> page(PageRequest page) {
        List<ProgrammeView> rows =
                programmes.page(page).stream().map(TrainingProgramme::view).toList();
        return Page.of(rows, page.limit(), programme -> Cursor.of(programme.programmeCode()));
    }
}
