package id.asn.standard.caseprovider;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Paging, sorting and selection as the binding has them; a {@code @BeanParam}, to be validated with {@code @Valid}. */
public class DocumentParameters {

    /** A caller may ask for more; the links say where it goes on. */
    private static final int LARGEST_PAGE = 500;

    @QueryParam("limit")
    @Min(1) @DefaultValue("100")
    @Parameter(description = "Documents a page; more than 500 are given as 500")
    int limit;

    @QueryParam("offset")
    @Min(0) @Max(1_000_000) @DefaultValue("0")
    @Parameter(description = "Number of the first document, from 0")
    int offset;

    @QueryParam("sort")
    @Size(max = 60) @Parameter(description = "A property, such as `title` or `lastChangeDateTime`")
    @Nullable String sort;

    @QueryParam("orderBy")
    @Size(max = 4) @Parameter(description = "`asc` or `desc`")
    @Nullable String orderBy;

    @QueryParam("filter")
    @Size(max = 2000) @Parameter(
            description = "Terms `property op 'value'` with = != > >= < <= and ~ (contains), joined by AND and OR",
            example = "adoptionStatus='Adopted' AND title~'kepegawaian'")
    @Nullable String filter;

    @QueryParam("fields")
    @Size(max = 30) @Parameter(description = "The properties wanted, repeated or separated by commas")
    @Nullable List<@Size(max = 500) String> fields;

    int limit() {
        return Math.min(limit, LARGEST_PAGE);
    }

    int offset() {
        return offset;
    }

    Condition condition() {
        return Filter.parse(filter);
    }

    /**
     * Dictionaries before standards when nothing is asked, and always a total order, so that pages do not overlap.
     *
     * @throws ProblemException 400 when documents cannot be sorted by it
     */
    String order() {
        String direction = orderBy == null ? "asc" : orderBy;
        if (!direction.equals("asc") && !direction.equals("desc")) {
            throw Problem.of(CaseProblem.CASE_SORT).at("orderBy");
        }
        String ties = "edition_id %1$s nulls last, standard_id %1$s nulls last".formatted(direction);
        if (sort == null) {
            return ties;
        }
        String by = DocumentField.of(sort)
                .flatMap(DocumentField::sortable)
                .orElseThrow(() -> Problem.of(CaseProblem.CASE_SORT).at("sort"));
        return by + " " + direction + " nulls last, " + ties;
    }

    /** The properties wanted; empty for all. */
    List<String> properties() {
        if (fields == null) {
            return List.of();
        }
        List<String> wanted = fields.stream()
                .flatMap(list -> Arrays.stream(list.split(",", -1)))
                .map(String::trim)
                .distinct()
                .toList();
        if (!DocumentProperties.ALL.containsAll(wanted)) {
            throw Problem.of(CaseProblem.CASE_SELECTION).at("fields");
        }
        return wanted;
    }
}
