/** Who read or did what with a person's data, when and for which stated purpose (UU 27/2022). */
@NullMarked
package id.asn.assessment.accesslog;

import org.jspecify.annotations.NullMarked;
