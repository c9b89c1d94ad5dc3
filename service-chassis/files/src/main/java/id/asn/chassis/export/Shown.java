package id.asn.chassis.export;

import id.asn.chassis.web.Page;
import java.util.List;

/**
 * What JSON shows.
 *
 * @param rows those of the table that the body holds; they decide its entity tag
 */
public record Shown<R>(Object body, List<R> rows) {

    public static <R> Shown<R> page(Page<R> page) {
        return new Shown<>(page, page.items());
    }
}
