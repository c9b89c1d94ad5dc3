package id.asn.demo.generate;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody took part in.
 *
 * @param key begins the source record id
 * @param certificate begins the certificate numbers; empty when none are given
 */
record Activity(
        String key,
        String programme,
        String form,
        String title,
        LocalDate start,
        LocalDate end,
        String unit,
        String amount,
        String mode,
        String certificate,
        List<String> competencies) {

    static Activity of(String key, String programme, String form, String title, String start, String end) {
        return new Activity(
                key,
                programme,
                form,
                title,
                LocalDate.parse(start),
                LocalDate.parse(end),
                "JP",
                "1",
                "ONLINE",
                "",
                List.of());
    }

    Activity claims(String unit, String amount) {
        return new Activity(key, programme, form, title, start, end, unit, amount, mode, certificate, competencies);
    }

    Activity attended(String mode) {
        return new Activity(key, programme, form, title, start, end, unit, amount, mode, certificate, competencies);
    }

    Activity certified(String certificate) {
        return new Activity(key, programme, form, title, start, end, unit, amount, mode, certificate, competencies);
    }

    Activity teaching(String... competencies) {
        return new Activity(
                key, programme, form, title, start, end, unit, amount, mode, certificate, List.of(competencies));
    }
}
