package id.asn.standard.caseprovider;

/** Texts as XML schema's NormalizedString, which CASE uses for titles. */
final class Texts {

    private Texts() {}

    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").trim();
    }
}
