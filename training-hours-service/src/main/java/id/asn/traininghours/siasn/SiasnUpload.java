package id.asn.traininghours.siasn;

import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Problem;
import id.asn.traininghours.reading.Period;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was uploaded, read: dates as days, people as ids.
 *
 * @param digest tells two uploads of the same content
 */
record SiasnUpload(List<SiasnCourse> courses, String digest) {

    private static final byte END_OF_ROW = 0x1E;

    /** @throws id.asn.chassis.web.ProblemException 422 with every fault of every row */
    static SiasnUpload of(List<UploadedRow> rows, Period period, NamedPeople.Found people) {
        List<FieldProblem> faults = new ArrayList<>();
        List<SiasnCourse> courses = new ArrayList<>();
        MessageDigest digest = sha256();
        for (UploadedRow row : rows) {
            SiasnEntry entry = row.entry();
            String pointer = row.pointer();
            Optional<LocalDate> start = SiasnDate.read(entry.tanggalKursus());
            Optional<LocalDate> end = SiasnDate.read(entry.tanggalSelesaiKursus());
            if (start.isEmpty()) {
                faults.add(FieldProblem.of(
                        pointer + "/tanggalKursus", SiasnProblem.SIASN_NO_SUCH_DAY, entry.tanggalKursus()));
            }
            if (end.isEmpty()) {
                faults.add(FieldProblem.of(
                        pointer + "/tanggalSelesaiKursus",
                        SiasnProblem.SIASN_NO_SUCH_DAY,
                        entry.tanggalSelesaiKursus()));
            }
            if (start.isPresent() && end.isPresent()) {
                judge(pointer, start.get(), end.get(), period, faults);
                courses.add(course(row.number(), entry, people, start.get(), end.get()));
            }
            digest.update((people.key(entry) + '|' + withoutPerson(entry)).getBytes(StandardCharsets.UTF_8));
            digest.update(END_OF_ROW);
        }
        if (!faults.isEmpty()) {
            throw Problem.of(SiasnProblem.SIASN_UPLOAD_REFUSED, faults.size()).withErrors(faults);
        }
        return new SiasnUpload(courses, HexFormat.of().formatHex(digest.digest()));
    }

    private static void judge(
            String pointer, LocalDate start, LocalDate end, Period period, List<FieldProblem> faults) {
        if (end.isBefore(start)) {
            faults.add(FieldProblem.of(
                    pointer + "/tanggalSelesaiKursus", SiasnProblem.SIASN_ENDS_BEFORE_START, end, start));
        } else if (!period.covers(end)) {
            faults.add(FieldProblem.of(
                    pointer + "/tanggalSelesaiKursus",
                    SiasnProblem.SIASN_OUTSIDE_PERIOD,
                    end,
                    Objects.toString(period.from()),
                    Objects.toString(period.to())));
        }
    }

    private static SiasnCourse course(
            int row, SiasnEntry entry, NamedPeople.Found people, LocalDate start, LocalDate end) {
        return new SiasnCourse(
                row,
                people.of(entry),
                entry.riwayat(),
                entry.jenisDiklatId(),
                entry.namaKursus(),
                entry.nomorSertipikat(),
                start,
                end,
                entry.jumlahJam());
    }

    private static String withoutPerson(SiasnEntry entry) {
        return String.join(
                "\u001f",
                entry.riwayat().name(),
                Objects.toString(entry.jenisDiklatId(), ""),
                entry.namaKursus(),
                Objects.toString(entry.nomorSertipikat(), ""),
                entry.tanggalKursus(),
                entry.tanggalSelesaiKursus(),
                entry.jumlahJam().toString());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
