package id.asn.chassis.messaging;

import java.time.Instant;

/** An outbox row with its place in the queue. */
record QueuedEvent(long sequence, Instant createdAt, OutboxRow row) {}
