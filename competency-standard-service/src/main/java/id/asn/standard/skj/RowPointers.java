package id.asn.standard.skj;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;

/** Sees to it that comments on rows point at something. */
@ApplicationScoped
class RowPointers {

    private final ObjectMapper json;

    RowPointers(ObjectMapper json) {
        this.json = json;
    }

    /** @throws ProblemException 422 naming every comment that points at nothing in the content */
    void require(List<RowComment> comments, StandardContent content) {
        JsonNode tree = json.valueToTree(content);
        List<FieldProblem> astray = IntStream.range(0, comments.size())
                .filter(i ->
                        tree.at(JsonPointer.compile(comments.get(i).pointer())).isMissingNode())
                .mapToObj(i -> FieldProblem.of(
                        "/comments/" + i + "/pointer",
                        SkjProblem.POINTER_ASTRAY,
                        comments.get(i).pointer()))
                .toList();
        if (!astray.isEmpty()) {
            throw Problem.of(
                            SkjProblem.POINTER_ASTRAY,
                            astray.getFirst().arguments().getFirst())
                    .withErrors(astray);
        }
    }
}
