package id.asn.chassis.imports;

import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.stream.Collectors;

/** The kinds of import that this service has, and who may use them. */
@ApplicationScoped
class ImportKinds {

    /** The scopes of all kinds of a service; which of them a kind needs is checked with the kind. */
    static final String ROLES = "${asn.imports.roles}";

    private final Instance<ImportKind> kinds;
    private final Caller caller;

    ImportKinds(Instance<ImportKind> kinds, Caller caller) {
        this.kinds = kinds;
        this.caller = caller;
    }

    /** @throws id.asn.chassis.web.ProblemException 422 naming the kinds there are */
    ImportKind named(String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        ImportProblem.IMPORT_KIND_UNKNOWN,
                        kinds.stream().map(ImportKind::name).sorted().collect(Collectors.joining(", "))));
    }

    /** @throws id.asn.chassis.web.ProblemException 403 when the caller lacks the scope of that kind */
    ImportKind allowed(String name) {
        ImportKind kind = named(name);
        if (!caller.hasScope(kind.scope())) {
            throw Problem.of(WebProblem.FORBIDDEN);
        }
        if (kind.isNationwide()) {
            caller.requireAllAgencies();
        }
        return kind;
    }

    /** The kinds whose imports the caller may see. */
    List<String> visible() {
        return kinds.stream()
                .filter(kind -> caller.hasScope(kind.scope()))
                .map(ImportKind::name)
                .toList();
    }

    List<ImportKind> all() {
        return kinds.stream().toList();
    }
}
