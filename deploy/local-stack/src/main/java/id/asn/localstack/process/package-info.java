@NullMarked
package id.asn.localstack.process;

import org.jspecify.annotations.NullMarked;
