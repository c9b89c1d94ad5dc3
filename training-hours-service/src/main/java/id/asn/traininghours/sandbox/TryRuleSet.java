package id.asn.traininghours.sandbox;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Ids;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import id.asn.traininghours.jp.Jp;
import id.asn.traininghours.rule.ConversionRules;
import id.asn.traininghours.rule.RuleBook;
import id.asn.traininghours.rule.RuleSetView;
import id.asn.traininghours.rule.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Tries a rule set on the entries of a year, as if it had held all that year; the ledger is only read. */
@ApplicationScoped
@UseCase
public class TryRuleSet {

    private final RuleSets ruleSets;
    private final ConversionRules rules;
    private final StandingCredits credits;
    private final SandboxRuns runs;
    private final Jdbi jdbi;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    TryRuleSet(
            RuleSets ruleSets,
            ConversionRules rules,
            StandingCredits credits,
            SandboxRuns runs,
            Jdbi jdbi,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.ruleSets = ruleSets;
        this.rules = rules;
        this.credits = credits;
        this.runs = runs;
        this.jdbi = jdbi;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 without the set, or for an agency that is not the caller's */
    SandboxRunView run(String code, SandboxRequest request) {
        RuleSetView set = ruleSets.one(code);
        List<String> agencies = agencies(request);
        Instant knownAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Tally.Result found = reckon(set, request, agencies, knownAt);
        SandboxRunView run = new SandboxRunView(
                Ids.next(),
                code,
                set.digest(),
                set.status(),
                request.year(),
                agencies,
                knownAt,
                caller.subject(),
                found.entriesRead(),
                found.entriesRecounted(),
                found.entriesChanged(),
                found.entriesWithoutConversion(),
                found.now(),
                found.then(),
                found.forms(),
                found.people(),
                found.largestChanges());
        runs.keep(run);
        audit.record(
                "RULE_SET_TRIED",
                "conversion-rule-set",
                code,
                agencies.size() == 1 && !agencies.contains(SandboxRuns.ALL) ? agencies.getFirst() : null,
                Map.of("run", run.runId(), "year", run.year(), "entries", run.entriesRead()));
        return run;
    }

    SandboxRunView one(String code, UUID runId) {
        return runs.find(code, runId).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }

    Page<SandboxRunView> page(String code, PageRequest page) {
        UUID before = page.cursor().map(cursor -> cursor.uuid(0)).orElse(null);
        return Page.of(
                runs.page(code, before, page.limit() + 1),
                page.limit(),
                run -> Cursor.of(run.runId().toString()));
    }

    private Tally.Result reckon(RuleSetView set, SandboxRequest request, List<String> agencies, Instant knownAt) {
        RuleBook book = set.asIfAlways(rules.book());
        Tally tally = new Tally(requiredIn(request.year()), request.largest());
        credits.read(request.year(), agencies, knownAt, portion -> {
            Recount recount = new Recount(book, set::names, credits.othersBeside(portion));
            portion.forEach(credit -> tally.add(credit, recount.of(credit)));
        });
        return tally.result();
    }

    private List<String> agencies(SandboxRequest request) {
        if (request.agencies() != null) {
            request.agencies().forEach(caller::requireAgency);
            return request.agencies().stream().distinct().sorted().toList();
        }
        AgencyScope scope = caller.agencies();
        if (!scope.isAll() && scope.codes().isEmpty()) {
            throw Problem.of(WebProblem.FORBIDDEN);
        }
        return scope.isAll()
                ? List.of(SandboxRuns.ALL)
                : scope.codes().stream().sorted().toList();
    }

    /** The floor of the law for a PNS on the last day of the year (PP 11/2017 art. 203). */
    private Jp requiredIn(int year) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select required_jp from entitlement_rule
                        where employment_kind = 'PNS' and standing = 'LEGAL' and effective_from <= :lastDay
                          and (effective_to is null or effective_to > :lastDay)
                        """)
                .bind("lastDay", LocalDate.of(year, 12, 31))
                .mapTo(BigDecimal.class)
                .map(Jp::new)
                .one());
    }
}
