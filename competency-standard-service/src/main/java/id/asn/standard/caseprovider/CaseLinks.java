package id.asn.standard.caseprovider;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Addresses of objects, below the public base URL when one is configured and else below the one that was asked. */
@RequestScoped
class CaseLinks {

    private final String root;

    CaseLinks(@ConfigProperty(name = "asn.case.base-url") Optional<String> publicBase, @Context UriInfo asked) {
        String base = publicBase.orElseGet(() -> asked.getBaseUri().toString());
        this.root = (base.endsWith("/") ? base : base + "/") + CasePath.ROOT;
    }

    String uri(CasePath path, UUID id) {
        return root + path.segment() + "/" + id;
    }

    String documents() {
        return root + CasePath.DOCUMENT.segment();
    }

    LinkURI link(CasePath path, UUID id, String title) {
        return new LinkURI(Texts.oneLine(title), id, uri(path, id));
    }

    LinkGenURI node(CasePath path, UUID id, String title) {
        return new LinkGenURI(Texts.oneLine(title), id.toString(), uri(path, id), "CASE");
    }
}
