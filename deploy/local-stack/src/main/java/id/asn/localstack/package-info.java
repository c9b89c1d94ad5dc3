@NullMarked
package id.asn.localstack;

import org.jspecify.annotations.NullMarked;
