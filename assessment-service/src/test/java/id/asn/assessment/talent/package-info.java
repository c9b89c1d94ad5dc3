@NullMarked
package id.asn.assessment.talent;

import org.jspecify.annotations.NullMarked;
