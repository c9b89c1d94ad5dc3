/** What people have of what positions ask besides competencies: rank, education and training, as their agencies tell it. */
@NullMarked
package id.asn.standard.qualification;

import org.jspecify.annotations.NullMarked;
