/** Agencies, dictionaries, positions, standards (SKJ) and the employee register: what the other services build on. */
@NullMarked
package id.asn.standard;

import org.jspecify.annotations.NullMarked;
