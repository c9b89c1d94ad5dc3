@NullMarked
package id.asn.assessment.accesslog;

import org.jspecify.annotations.NullMarked;
