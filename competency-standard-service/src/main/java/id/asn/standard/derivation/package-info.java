/** Drafts that begin from tier defaults or from another standard, and what the deriving agency is told afterwards. */
@NullMarked
package id.asn.standard.derivation;

import org.jspecify.annotations.NullMarked;
