/**
 * How outcomes are spread over groups of people, as aggregates only. Nothing that matches, ranks or selects may know this
 * package: what it is told about cohorts reaches no decision and is never kept.
 */
@NullMarked
package id.asn.assessment.fairness;

import org.jspecify.annotations.NullMarked;
