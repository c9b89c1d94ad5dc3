package id.asn.standard.skj;

import id.asn.chassis.imports.table.ColumnType;
import id.asn.chassis.imports.table.ImportColumn;
import java.util.List;

/** The columns of a file of standards: one row a competency, beside it the other lists of the form. */
final class StandardColumns {

    private static final ColumnType IMPORTANCE =
            ColumnType.Choice.of(Importance.class).or("Mutlak", "MUTLAK").or("Perlu", "PERLU");

    private static final int MOST_YEARS = 40;

    static final List<ImportColumn> ALL = List.of(
            ImportColumn.required("positionCode", new ColumnType.Code(40), "kode jabatan", "kd jabatan"),
            ImportColumn.optional("summary", new ColumnType.Text(4000), "ikhtisar jabatan", "ikhtisar"),
            ImportColumn.optional("competencyCode", new ColumnType.Code(40), "kode kompetensi", "kompetensi")
                    .at("/competencies/competencyCode"),
            ImportColumn.optional("level", new ColumnType.Whole(1, 5), "level kompetensi", "tingkat")
                    .at("/competencies/level"),
            ImportColumn.optional(
                            "rankMinimum", new ColumnType.Code(10), "golongan", "pangkat minimal", "golongan minimal")
                    .at("/rank/minimum"),
            ImportColumn.optional("rankImportance", IMPORTANCE, "sifat golongan", "sifat pangkat")
                    .at("/rank/importance"),
            ImportColumn.optional("educationLevel", new ColumnType.Text(40), "jenjang pendidikan", "pendidikan")
                    .at("/education/level"),
            ImportColumn.optional("educationField", new ColumnType.Text(200), "bidang ilmu", "jurusan")
                    .at("/education/field"),
            ImportColumn.optional("educationImportance", IMPORTANCE, "sifat pendidikan")
                    .at("/education/importance"),
            ImportColumn.optional("trainingKind", ColumnType.Choice.of(TrainingKind.class), "jenis pelatihan")
                    .at("/training/kind"),
            ImportColumn.optional("trainingName", new ColumnType.Text(200), "nama pelatihan", "pelatihan")
                    .at("/training/name"),
            ImportColumn.optional("trainingImportance", IMPORTANCE, "sifat pelatihan")
                    .at("/training/importance"),
            ImportColumn.optional("experience", new ColumnType.Text(500), "pengalaman kerja", "pengalaman")
                    .at("/experience/description"),
            ImportColumn.optional("experienceYears", new ColumnType.Whole(0, MOST_YEARS), "lama pengalaman")
                    .at("/experience/minimumYears"),
            ImportColumn.optional("experienceImportance", IMPORTANCE, "sifat pengalaman")
                    .at("/experience/importance"),
            ImportColumn.optional("performanceIndicator", new ColumnType.Text(1000), "indikator kinerja", "indikator")
                    .at("/performanceIndicators"));

    private StandardColumns() {}
}
