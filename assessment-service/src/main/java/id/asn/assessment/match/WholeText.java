package id.asn.assessment.match;

/** What can be read as one text besides as data: the answer to {@code Accept: text/plain}. */
public interface WholeText {

    /** The whole text, a line a sentence. */
    String wholeText();
}
