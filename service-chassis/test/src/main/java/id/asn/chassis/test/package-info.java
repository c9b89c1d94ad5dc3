/** One PostgreSQL and one Kafka per build, a fresh database per test class, tokens, contract and style assertions. */
@NullMarked
package id.asn.chassis.test;

import org.jspecify.annotations.NullMarked;
