/** The change feed: published facts in the order of their commits, for readers that cannot read Kafka. */
@NullMarked
package id.asn.chassis.changefeed;

import org.jspecify.annotations.NullMarked;
