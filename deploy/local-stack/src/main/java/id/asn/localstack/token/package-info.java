@NullMarked
package id.asn.localstack.token;

import org.jspecify.annotations.NullMarked;
