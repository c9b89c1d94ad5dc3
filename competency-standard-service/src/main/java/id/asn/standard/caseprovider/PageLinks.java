package id.asn.standard.caseprovider;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The header {@code Link} of a page (RFC 8288): first and last always, prev and next where there are such pages.
 *
 * @param base the address without its query
 * @param query the query as asked; every parameter but limit and offset is kept
 */
record PageLinks(String base, MultivaluedMap<String, String> query, int limit, int offset, long total) {

    String header() {
        List<String> links = new ArrayList<>();
        if (offset + (long) limit < total) {
            links.add(link("next", offset + (long) limit));
        }
        if (offset > 0) {
            links.add(link("prev", Math.max(0, offset - limit)));
        }
        links.add(link("first", 0));
        links.add(link("last", (total - 1) / limit * limit));
        return String.join(", ", links);
    }

    private String link(String relation, long from) {
        String kept = query.entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals("limit")
                        && !parameter.getKey().equals("offset"))
                .flatMap(parameter -> parameter.getValue().stream().map(value -> pair(parameter.getKey(), value)))
                .collect(Collectors.joining());
        return "<%s?limit=%d&offset=%d%s>; rel=\"%s\"".formatted(base, limit, from, kept, relation);
    }

    private static String pair(String name, String value) {
        return "&" + encoded(name) + "=" + encoded(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
