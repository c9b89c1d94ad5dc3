package id.asn.chassis.web;

import java.util.List;

/** Where refusals begin: {@code throw Problem.of(STANDARD_OVERLAP, decree, date).at("/effectiveFrom")}. */
public final class Problem {

    private Problem() {}

    /** @param arguments what the texts of the problem name, in order; never a NIP or a person's name */
    public static ProblemException of(ProblemType type, Object... arguments) {
        return new ProblemException(type, List.of(arguments), List.of());
    }
}
