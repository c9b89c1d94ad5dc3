/**
 * Facts travel as events: appended to the outbox in the business transaction, relayed to Kafka after commit, applied by
 * consumers together with their offset.
 */
@NullMarked
package id.asn.chassis.messaging;

import org.jspecify.annotations.NullMarked;
