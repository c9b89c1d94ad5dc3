package id.asn.standard.skj;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Standards;
import id.asn.standard.skj.StandardModel.Enacting;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes random steps through the API and in the plain model, and holds the two answers against each other. */
final class RandomStandardHistory {

    private static final int MOST_OF_TEN = 8;

    private final Random random;
    private final String agency;
    private final List<String> positions;
    private final List<LocalDate> days;
    private ModelState state = ModelState.EMPTY;
    private int decrees;

    RandomStandardHistory(Random random, String agency, List<String> positions, List<LocalDate> days) {
        this.random = random;
        this.agency = agency;
        this.positions = positions;
        this.days = days;
    }

    ModelState state() {
        return state;
    }

    /** @return what was done, for the message of a failure */
    String step() {
        if (state.standards().size() < positions.size()) {
            return draft();
        }
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> draft();
            case 3 -> edit();
            case 4, 5, 6 -> submit();
            case 7 -> sendBack();
            case 8, 9, 10 -> approve();
            case 11, 12, 13, 14 -> enact();
            default -> revoke();
        };
    }

    private String draft() {
        String position = one(positions);
        int level = level();
        Map<String, Object> content = Standards.complete(position, level);
        String corrects = random.nextInt(3) == 0 ? correctable(position) : null;
        if (corrects != null) {
            content.put("corrects", Map.of("standardId", corrects, "reason", "Salah ketik"));
        }
        Response answer = Api.as(Api.portal(agency)).body(content).post("/v1/position-standards");
        String what = "draft on " + position + " correcting " + corrects;
        if (corrects == null || StandardModel.isCorrectable(state, position, corrects)) {
            assertThat(answer.statusCode()).as(what).isEqualTo(201);
            state = state.with(ModelStandard.drafted(answer.path("standardId"), position, level, corrects));
        } else {
            assertThat(answer.<String>path("code")).as(what).isEqualTo("CORRECTS_UNKNOWN");
        }
        return what;
    }

    private String edit() {
        ModelStandard standard = standard(one -> one.status() == StandardStatus.DRAFT);
        long version = random.nextInt(5) == 0 ? standard.version() + 1 : standard.version();
        int level = level();
        Map<String, Object> content = Standards.complete(standard.position(), level);
        if (standard.corrects() != null) {
            content.put("corrects", Map.of("standardId", standard.corrects(), "reason", "Salah ketik"));
        }
        Response answer = Api.as(Api.portal(agency))
                .header("If-Match", "\"" + version + "\"")
                .body(content)
                .put("/v1/position-standards/{id}", standard.id());
        return compare(
                "edit " + standard + " as version " + version,
                answer,
                StandardModel.edit(state, standard.id(), level, version));
    }

    private String submit() {
        ModelStandard standard = standard(one -> one.status() == StandardStatus.DRAFT);
        return compare(
                "submit " + standard,
                Standards.submit(agency, standard.id()).extract().response(),
                StandardModel.submit(state, standard.id()));
    }

    private String sendBack() {
        ModelStandard standard =
                standard(one -> one.status() == StandardStatus.SUBMITTED || one.status() == StandardStatus.APPROVED);
        Response answer = Api.as(Api.checker(agency))
                .body(Map.of("comment", "Belum tepat"))
                .post("/v1/position-standards/{id}/return", standard.id());
        return compare("return " + standard, answer, StandardModel.sendBack(state, standard.id()));
    }

    private String approve() {
        ModelStandard standard = standard(one -> one.status() == StandardStatus.SUBMITTED);
        return compare(
                "approve " + standard,
                Standards.approve(Api.checker(agency), standard.id()).extract().response(),
                StandardModel.approve(state, standard.id()));
    }

    private String enact() {
        ModelStandard standard = standard(one -> one.status() == StandardStatus.APPROVED);
        LocalDate from = one(days);
        LocalDate to = random.nextInt(3) == 0 ? one(days) : null;
        Enacting enacting =
                new Enacting(standard.id(), "800/" + ++decrees, from, to, superseded(standard.position(), from));
        return compare("enact " + standard + " by " + enacting, post(enacting), StandardModel.enact(state, enacting));
    }

    private Response post(Enacting enacting) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("legalBasis", Standards.decree(enacting.decree()));
        request.put("effectiveFrom", enacting.from().toString());
        if (enacting.to() != null) {
            request.put("effectiveTo", enacting.to().toString());
        }
        if (enacting.supersedes() != null) {
            request.put("supersedes", enacting.supersedes());
        }
        return Api.as(Api.checker(agency)).body(request).post("/v1/position-standards/{id}/enactment", enacting.id());
    }

    private String revoke() {
        ModelStandard standard = standard(one -> one.status() == StandardStatus.ENACTED);
        LocalDate day = one(days);
        return compare(
                "revoke " + standard + " from " + day,
                Standards.revoke(agency, standard.id(), "800/" + ++decrees, day.toString())
                        .extract()
                        .response(),
                StandardModel.revoke(state, standard.id(), day));
    }

    private String compare(String what, Response answer, ModelAnswer expected) {
        if (expected.refusal() == null) {
            assertThat(answer.statusCode())
                    .as("%s: %s", what, answer.asString())
                    .isEqualTo(200);
        } else {
            assertThat(answer.<String>path("code"))
                    .as("%s: %s", what, answer.asString())
                    .isEqualTo(expected.refusal());
        }
        if (expected.named() != null) {
            assertThat(answer.<String>path("detail")).as(what).contains(expected.named());
        }
        state = expected.next();
        return what;
    }

    /** Mostly what stands in the way, sometimes nothing, sometimes anything at all. */
    private @Nullable String superseded(String position, LocalDate from) {
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 ->
                any(state.standards().values().stream().map(ModelStandard::id).toList());
            default ->
                state.meeting(position, from, null).stream()
                        .map(ModelSpan::standard)
                        .findFirst()
                        .orElse(null);
        };
    }

    private @Nullable String correctable(String position) {
        if (random.nextInt(8) == 0) {
            return UUID.randomUUID().toString();
        }
        return any(state.standards().values().stream()
                .filter(standard -> random.nextInt(10) == 0 || standard.isOrWasEnacted())
                .filter(standard ->
                        random.nextInt(10) == 0 || standard.position().equals(position))
                .map(ModelStandard::id)
                .toList());
    }

    /** Mostly one for which the step makes sense. */
    private ModelStandard standard(Predicate<ModelStandard> sensible) {
        List<ModelStandard> all = new ArrayList<>(state.standards().values());
        List<ModelStandard> fitting = all.stream().filter(sensible).toList();
        return one(fitting.isEmpty() || random.nextInt(10) >= MOST_OF_TEN ? all : fitting);
    }

    private int level() {
        return 1 + random.nextInt(5);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> @Nullable T any(List<T> choices) {
        return choices.isEmpty() ? null : one(choices);
    }
}
