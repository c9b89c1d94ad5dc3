/** Position competency standards (SKJ): from draft to enacted, superseded or revoked. */
@NullMarked
package id.asn.standard.skj;

import org.jspecify.annotations.NullMarked;
