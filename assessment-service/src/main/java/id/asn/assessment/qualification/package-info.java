/** What positions ask besides competencies (rank, education, training, experience), and what people have of it. */
@NullMarked
package id.asn.assessment.qualification;

import org.jspecify.annotations.NullMarked;
