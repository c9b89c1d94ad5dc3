@NullMarked
package id.asn.localstack.data;

import org.jspecify.annotations.NullMarked;
