package id.asn.chassis.web;

/**
 * A kind of problem that a client can meet. A service declares its own as an enum; the texts stand in {@code
 * problems.properties} (English) and {@code problems_id.properties} (Indonesian) under {@code CODE.title} and {@code
 * CODE.detail}.
 */
public interface ProblemType {

    /** Stable, upper-case, part of the contract. */
    String code();

    /** The HTTP status, 400 to 599. */
    int status();
}
