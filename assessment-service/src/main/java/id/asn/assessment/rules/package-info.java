/** The statutory rules of assessment as dated rows: how JPM is reckoned, how long a result is valid, where the categories are cut. */
@NullMarked
package id.asn.assessment.rules;

import org.jspecify.annotations.NullMarked;
