package id.asn.traininghours.transcript;

import id.asn.traininghours.jp.Jp;
import id.asn.traininghours.ledger.EntryKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Nets the entries of each completion: what was taken back is no line, what a correction put in its place is one. Pure. */
final class TranscriptPolicy {

    private TranscriptPolicy() {}

    /** In the order of the entries. */
    static List<TranscriptLine> lines(List<RecordedEntry> entries) {
        Set<UUID> takenBack = entries.stream()
                .map(RecordedEntry::reversesEntryId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        Map<UUID, Jp> net = entries.stream()
                .collect(Collectors.toMap(RecordedEntry::completionId, RecordedEntry::creditedJp, Jp::plus));
        return entries.stream()
                .filter(entry -> entry.kind() == EntryKind.CREDIT && !takenBack.contains(entry.entryId()))
                .map(credit -> TranscriptLine.of(credit, net.getOrDefault(credit.completionId(), Jp.ZERO)))
                .toList();
    }

    static List<TranscriptYear> years(List<TranscriptLine> lines) {
        Map<Integer, List<TranscriptLine>> byYear =
                lines.stream().collect(Collectors.groupingBy(TranscriptLine::year, TreeMap::new, Collectors.toList()));
        return byYear.entrySet().stream()
                .map(year -> TranscriptYear.of(year.getKey(), year.getValue()))
                .toList();
    }

    /** Completions that were credited and of which nothing stands. */
    static long takenBack(List<RecordedEntry> entries, List<TranscriptLine> lines) {
        Map<UUID, Boolean> completions = new LinkedHashMap<>();
        entries.forEach(entry -> completions.put(entry.completionId(), Boolean.TRUE));
        lines.forEach(line -> completions.remove(line.completionId()));
        return completions.size();
    }
}
