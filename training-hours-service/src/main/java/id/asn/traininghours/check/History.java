package id.asn.traininghours.check;

import id.asn.traininghours.completion.KnownCompletion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the candidates of a batch are judged beside: what was there before, and what the candidates before them in the batch
 * became. Not safe for threads.
 */
public final class History {

    private final Map<UUID, List<KnownCompletion>> own = new HashMap<>();
    private final Map<Posting, Long> posts = new HashMap<>();
    private final Set<UUID> evidenceElsewhere = new HashSet<>();
    private final Set<UUID> certificateElsewhere = new HashSet<>();
    private final Map<String, UUID> firstWithEvidence = new HashMap<>();
    private final Map<String, UUID> firstWithCertificate = new HashMap<>();

    private History() {}

    static History of(List<HistoryRow> rows) {
        History history = new History();
        for (HistoryRow row : rows) {
            switch (row.about()) {
                case OWN -> history.add(row.own());
                case POSTS ->
                    history.posts.put(
                            new Posting(row.person(), row.provider()), row.posts() == null ? 0L : row.posts());
                case EVIDENCE_ELSEWHERE -> history.evidenceElsewhere.add(row.completion());
                case CERTIFICATE_ELSEWHERE -> history.certificateElsewhere.add(row.completion());
            }
        }
        return history;
    }

    /** A candidate was decided: the next ones are judged beside it too. */
    public void remember(KnownCompletion decided) {
        add(decided);
        first(firstWithEvidence, decided.evidenceDigest(), decided.employeeId());
        first(firstWithCertificate, decided.certificateKey(), decided.employeeId());
    }

    List<KnownCompletion> of(UUID person) {
        return own.getOrDefault(person, List.of());
    }

    /** Completions that the provider has reported of the person in the last day, this batch included. */
    long posts(UUID person, String provider) {
        return posts.getOrDefault(new Posting(person, provider), 0L);
    }

    boolean isEvidenceOfAnother(KnownCompletion candidate) {
        return evidenceElsewhere.contains(candidate.completionId())
                || ofAnother(firstWithEvidence, candidate.evidenceDigest(), candidate.employeeId());
    }

    boolean isCertificateOfAnother(KnownCompletion candidate) {
        return certificateElsewhere.contains(candidate.completionId())
                || ofAnother(firstWithCertificate, candidate.certificateKey(), candidate.employeeId());
    }

    private void add(KnownCompletion completion) {
        own.computeIfAbsent(completion.employeeId(), person -> new ArrayList<>())
                .add(completion);
    }

    private static void first(Map<String, UUID> first, @Nullable String proof, UUID person) {
        if (proof != null) {
            first.putIfAbsent(proof, person);
        }
    }

    private static boolean ofAnother(Map<String, UUID> first, @Nullable String proof, UUID person) {
        return proof != null && !person.equals(first.getOrDefault(proof, person));
    }

    private record Posting(UUID person, String provider) {}
}
