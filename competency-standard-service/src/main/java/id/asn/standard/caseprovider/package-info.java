/** Dictionaries and standards as 1EdTech CASE 1.1 documents, for whoever exchanges competencies in that form. */
@NullMarked
package id.asn.standard.caseprovider;

import org.jspecify.annotations.NullMarked;
