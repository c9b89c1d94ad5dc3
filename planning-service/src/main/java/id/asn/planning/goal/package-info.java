/** Goals of the plans: RPJMN, RPJMD, Renstra, programme. */
@NullMarked
package id.asn.planning.goal;

import org.jspecify.annotations.NullMarked;
