/** Dictionaries as agencies have them in files: read, checked as a whole, published as an edition or not at all. */
@NullMarked
package id.asn.standard.dictionary.file;

import org.jspecify.annotations.NullMarked;
