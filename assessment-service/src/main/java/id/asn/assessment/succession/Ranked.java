package id.asn.assessment.succession;

/**
 * A place in a list.
 *
 * @param rank from 1; the same for ties (1, 2, 2, 4)
 * @param tied others have the same rank
 */
record Ranked(int rank, boolean tied, Contender contender) {}
