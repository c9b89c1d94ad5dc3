package id.asn.traininghours.sandbox;

/** What a credit would be under other rules. */
sealed interface Recounted {

    Figures figures();

    /** The rules say nothing of its form. */
    record Untouched(Figures figures) implements Recounted {}

    record Converted(Figures figures) implements Recounted {}

    /** No rule would convert it: its form ended, or is counted in another unit. */
    record WithoutConversion(Figures figures) implements Recounted {}
}
