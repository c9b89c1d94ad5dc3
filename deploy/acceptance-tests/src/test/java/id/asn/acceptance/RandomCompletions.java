package id.asn.acceptance;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** What an LMS may report of a few people, as a seed tells it: with daily caps, monthly caps, and none. */
final class RandomCompletions {

    private final Random random;
    private final List<String> people;
    private final List<String> lateNips;
    private int serial;

    RandomCompletions(Random random, List<String> people, List<String> lateNips) {
        this.random = random;
        this.people = people;
        this.lateNips = lateNips;
    }

    /** Of somebody whom the register knows. */
    Map<String, Object> ofSomebody() {
        return completion(known());
    }

    /** Of somebody of whom the register has not told yet. */
    Map<String, Object> ofALateComer() {
        return completion(late());
    }

    private Map<String, String> known() {
        return Map.of("employeeId", people.get(random.nextInt(people.size())));
    }

    private Map<String, String> late() {
        return Map.of("nip", lateNips.get(random.nextInt(lateNips.size())));
    }

    /** Of a certificate that somebody else may have reported already. */
    Map<String, Object> twin() {
        int number = random.nextInt(people.size());
        Map<String, Object> completion = completion(Map.of("employeeId", people.get(number)));
        completion.put("certificateNumber", "SERTIFIKAT-UJI-" + number);
        return completion;
    }

    /** On one day, so that what a day or a month has used can be told from the entries alone. */
    private Map<String, Object> completion(Map<String, String> employee) {
        String day =
                "%d-%02d-%02d".formatted(KilledLedgerInvariantsTest.YEAR, 1 + random.nextInt(2), 1 + random.nextInt(9));
        Map<String, Object> completion = new HashMap<>(Map.of(
                "sourceRecordId",
                UUID.randomUUID().toString(),
                "employee",
                employee,
                "providerCode",
                "BPSDM-JATENG",
                "title",
                "Kegiatan " + Thread.currentThread().threadId() + "-" + serial++ + " " + UUID.randomUUID(),
                "startDate",
                day,
                "endDate",
                day));
        switch (random.nextInt(4)) {
            case 0 -> of(completion, "NKL01", "ONLINE", "SESSION", 1 + random.nextInt(2));
            case 1 -> of(completion, "KL07", "ONSITE", "DAY", 1);
            default -> of(completion, "NKL03", "ONLINE", "JP", BigDecimal.valueOf(25L * (1 + random.nextInt(12)), 2));
        }
        return completion;
    }

    private static void of(Map<String, Object> completion, String form, String mode, String unit, Object amount) {
        completion.put("formCode", form);
        completion.put("attendanceMode", mode);
        completion.put("quantity", Map.of("unit", unit, "amount", amount));
    }
}
