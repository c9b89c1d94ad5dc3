@NullMarked
package id.asn.assessment.collectivegap;

import org.jspecify.annotations.NullMarked;
