/** Webhooks: what the change feed tells, delivered to receivers that asked for it (Standard Webhooks). */
@NullMarked
package id.asn.traininghours.webhook;

import org.jspecify.annotations.NullMarked;
