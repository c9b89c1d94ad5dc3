package id.asn.standard.dictionary.file;

import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.Problems;
import id.asn.chassis.web.Reply;
import id.asn.standard.StandardProblem;
import id.asn.standard.dictionary.CompetencyChecks;
import id.asn.standard.dictionary.DictionaryProblem;
import id.asn.standard.dictionary.DictionaryRequest;
import id.asn.standard.dictionary.DictionaryRequest.CompetencyRequest;
import id.asn.standard.dictionary.EditionRequest;
import id.asn.standard.dictionary.PublishDictionary;
import id.asn.standard.dictionary.PublishEdition;
import id.asn.standard.dictionary.file.DictionaryFileView.Changes;
import id.asn.standard.dictionary.file.DictionaryFileView.Outcome;
import id.asn.standard.reference.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Publishes the edition that a file holds: all of it, or nothing and everything that is wrong. */
@ApplicationScoped
class ImportDictionary {

    private static final int REFUSED = 422;

    private final PublishDictionary publishDictionary;
    private final PublishEdition publishEdition;
    private final EditionComparison comparison;
    private final CompetencyChecks checks;
    private final CodeLists lists;
    private final Transactions transactions;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Problems problems;

    ImportDictionary(
            PublishDictionary publishDictionary,
            PublishEdition publishEdition,
            EditionComparison comparison,
            CompetencyChecks checks,
            CodeLists lists,
            Transactions transactions,
            Idempotency idempotency,
            Caller caller,
            Problems problems) {
        this.publishDictionary = publishDictionary;
        this.publishEdition = publishEdition;
        this.comparison = comparison;
        this.checks = checks;
        this.lists = lists;
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.caller = caller;
        this.problems = problems;
    }

    /** @return 201 when it is published, 200 for a dry run, 422 when it is refused; each time with the report */
    Response take(String dictionaryCode, String edition, EditionHead head, ReadFile file) {
        if (file.competencies().isEmpty()) {
            throw Problem.of(DictionaryProblem.FILE_WITHOUT_COMPETENCIES);
        }
        FileCheck check = new FileCheck(lists.urusanCodes(), head.codePrefix);
        List<CompetencyRequest> competencies = check.check(file.competencies());
        List<FileError> errors = new ArrayList<>(check.errors());
        errors.addAll(taken(dictionaryCode, head, file, competencies));
        Target target = new Target(
                dictionaryCode,
                head.agency,
                new EditionRequest(edition, head.name, head.legalBasis(), head.effectiveFrom, competencies));
        if (!errors.isEmpty()) {
            DictionaryFileView report = report(target, file, Outcome.REFUSED, null, errors);
            return Response.status(head.dryRun ? 200 : REFUSED).entity(report).build();
        }
        if (head.dryRun) {
            Changes changes = tried(() -> publish(target));
            return Reply.ok(report(target, file, Outcome.VALID, changes, errors))
                    .toResponse();
        }
        return idempotency.once(
                target,
                () -> Reply.created(
                        "/v1/dictionaries/" + dictionaryCode + "/editions/" + edition,
                        report(target, file, Outcome.PUBLISHED, publish(target), errors)));
    }

    private Changes publish(Target target) {
        EditionRequest edition = target.edition();
        if (comparison.isBegun(target.dictionaryCode())) {
            publishEdition.publish(target.dictionaryCode(), edition);
        } else {
            publishDictionary.publish(new DictionaryRequest(
                    target.dictionaryCode(),
                    edition.name(),
                    edition.legalBasis(),
                    edition.effectiveFrom(),
                    edition.competencies(),
                    edition.edition(),
                    target.agencyCode()));
        }
        return comparison.of(target.dictionaryCode(), edition.edition());
    }

    /** The same statements, rolled back: a trial that ran them cannot promise too much. */
    private Changes tried(Supplier<Changes> work) {
        try {
            return transactions.write(caller.agencies(), () -> {
                throw new Tried(work.get());
            });
        } catch (Tried trial) {
            return trial.changes;
        }
    }

    private List<FileError> taken(
            String dictionaryCode, EditionHead head, ReadFile file, List<CompetencyRequest> competencies) {
        List<FileError> errors = new ArrayList<>();
        for (FieldProblem taken :
                transactions.write(caller.agencies(), () -> checks.taken(dictionaryCode, competencies))) {
            int index = Integer.parseInt(taken.pointer().split("/")[2]);
            Said code = file.competencies().get(index).code();
            String prefix = Objects.requireNonNullElse(head.agency, dictionaryCode);
            errors.add(FileError.of(
                    code,
                    StandardProblem.COMPETENCY_TAKEN,
                    prefix + "-" + code.text(),
                    competencies.get(index).competencyCode()));
        }
        return errors;
    }

    private DictionaryFileView report(
            Target target, ReadFile file, Outcome outcome, @Nullable Changes changes, List<FileError> errors) {
        int indicators = target.edition().competencies().stream()
                .flatMap(competency -> competency.levels().stream())
                .mapToInt(level -> level.indicators().size())
                .sum();
        return new DictionaryFileView(
                target.dictionaryCode(),
                target.edition().edition(),
                outcome,
                file.competencies().size(),
                indicators,
                changes,
                file.ignored(),
                FileErrors.worded(errors, problems));
    }

    /** What an idempotency key stands for. */
    private record Target(String dictionaryCode, @Nullable String agencyCode, EditionRequest edition) {}

    /** Carries the result out of the transaction that it rolls back. */
    private static final class Tried extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Changes changes;

        Tried(Changes changes) {
            super(null, null, false, false);
            this.changes = changes;
        }
    }
}
