package id.asn.standard.caseprovider;

import id.asn.chassis.web.ProblemView;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Below the path of CASE a problem document becomes {@code imsx_StatusInfo}, wherever it came from. */
class StatusInfoAnswers {

    private static final Annotation[] NONE = {};

    @ServerResponseFilter
    void answer(ContainerResponseContext response, UriInfo uri) {
        if (response.getEntity() instanceof ProblemView problem && uri.getPath().startsWith("/" + CasePath.ROOT)) {
            response.setEntity(StatusInfo.of(problem), NONE, MediaType.APPLICATION_JSON_TYPE);
        }
    }
}
