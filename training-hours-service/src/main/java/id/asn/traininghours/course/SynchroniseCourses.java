package id.asn.traininghours.course;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.bulk.ItemStatus;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.ETags;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import id.asn.traininghours.programme.KnownProgramme;
import id.asn.traininghours.programme.Programmes;
import id.asn.traininghours.rule.ConversionRules;
import id.asn.traininghours.rule.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes over what a provider says of its courses, one or thousands; completions keep what their course was then. */
@ApplicationScoped
public class SynchroniseCourses {

    private static final int ONLY = 0;

    private final CourseRows courses;
    private final Programmes programmes;
    private final ConversionRules rules;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    SynchroniseCourses(
            CourseRows courses, Programmes programmes, ConversionRules rules, Caller caller, Audit audit, Clock clock) {
        this.courses = courses;
        this.programmes = programmes;
        this.rules = rules;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException 403 for another provider's course, 404 without the provider, 412, 422 */
    @UseCase
    ItemOutcome.Kept one(String providerCode, CourseItem said, @Nullable String ifMatch) {
        requireOwn(providerCode);
        requireProvider(providerCode);
        courses.find(providerCode, said.courseId())
                .ifPresent(known -> ETags.requireMatchIfGiven(ifMatch, known.version()));
        return ItemOutcome.only(keep(providerCode, new TreeMap<>(Map.of(ONLY, said))));
    }

    /** @return what became of each */
    List<ItemOutcome> all(String providerCode, SortedMap<Integer, CourseItem> said) {
        requireOwn(providerCode);
        requireProvider(providerCode);
        return keep(providerCode, said);
    }

    private List<ItemOutcome> keep(String providerCode, SortedMap<Integer, CourseItem> said) {
        RuleBook book = rules.book();
        Map<String, KnownProgramme> known = programmes.known(programmeCodes(said.values()));
        Map<String, CourseView> before =
                courses
                        .ofIds(
                                providerCode,
                                said.values().stream().map(CourseItem::courseId).toList())
                        .stream()
                        .collect(toMap(CourseView::courseId, identity()));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<String, CourseView> changed = new LinkedHashMap<>();
        Map<String, Integer> seen = new LinkedHashMap<>();
        List<ItemOutcome> outcomes = new ArrayList<>();
        said.forEach((index, item) -> {
            try {
                if (seen.putIfAbsent(item.courseId(), index) != null) {
                    throw Problem.of(CourseProblem.COURSE_REPEATED, item.courseId())
                            .at("/courseId");
                }
                CoursePolicy.requireSound(providerCode, item.mappings(), known, book);
                outcomes.add(outcome(index, providerCode, item, before.get(item.courseId()), now, changed));
            } catch (ProblemException refusal) {
                outcomes.add(new ItemOutcome.Rejected(index, refusal));
            }
        });
        courses.keep(providerCode, new ArrayList<>(changed.values()), caller.subject());
        if (!changed.isEmpty()) {
            audit.record("COURSES_MAPPED", "training-provider", providerCode, null, Map.of("courses", changed.size()));
        }
        return outcomes;
    }

    private static ItemOutcome outcome(
            int index,
            String providerCode,
            CourseItem item,
            @Nullable CourseView before,
            Instant now,
            Map<String, CourseView> changed) {
        List<CourseMapping> mappings = item.mappings().stream()
                .sorted(Comparator.comparing(CourseMapping::from))
                .toList();
        if (before == null) {
            CourseView created = new CourseView(providerCode, item.courseId(), item.title(), mappings, 1, now, null);
            changed.put(item.courseId(), created);
            return kept(index, ItemStatus.CREATED, created);
        }
        if (before.title().equals(item.title()) && before.mappings().equals(mappings)) {
            return kept(index, ItemStatus.UNCHANGED, before);
        }
        CourseView updated =
                new CourseView(providerCode, item.courseId(), item.title(), mappings, before.version() + 1, now, null);
        changed.put(item.courseId(), updated);
        return kept(index, ItemStatus.UPDATED, updated);
    }

    private static ItemOutcome kept(int index, ItemStatus status, CourseView course) {
        return new ItemOutcome.Kept(index, status, course.key().id(), course.version());
    }

    /** An officer keeps the courses of every provider, a provider only its own. */
    private void requireOwn(String providerCode) {
        boolean own = caller.provider().map(providerCode::equals).orElse(caller.hasScope("rules:write"));
        if (!own) {
            throw Problem.of(CourseProblem.COURSE_NOT_YOURS, providerCode);
        }
    }

    private void requireProvider(String providerCode) {
        if (!courses.lockProvider(providerCode)) {
            throw Problem.of(WebProblem.NOT_FOUND);
        }
    }

    private static List<String> programmeCodes(Collection<CourseItem> items) {
        return items.stream()
                .flatMap(item -> item.mappings().stream())
                .map(CourseMapping::programmeCode)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
