/** The people of an agency with their hours of a year, as a list that adds up to the ledger. */
@NullMarked
package id.asn.traininghours.roster;

import org.jspecify.annotations.NullMarked;
