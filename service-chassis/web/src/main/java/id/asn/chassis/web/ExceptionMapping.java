package id.asn.chassis.web;

import com.fasterxml.jackson.core.JacksonException;
import id.asn.chassis.persistence.SqlStates;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Whatever goes wrong in a request becomes a problem document; nothing of the inside shows. */
class ExceptionMapping {

    private static final Logger LOG = Logger.getLogger(ExceptionMapping.class);

    private final Problems problems;

    ExceptionMapping(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(ProblemException problem) {
        return problems.response(problem);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException violations) {
        return problems.response(RequestFaults.of(violations));
    }

    @ServerExceptionMapper(priority = 1)
    Response unreadable(JacksonException unreadable) {
        return problems.response(RequestFaults.of(unreadable));
    }

    @ServerExceptionMapper(priority = 1)
    Response mismatched(com.fasterxml.jackson.databind.exc.MismatchedInputException unreadable) {
        return problems.response(RequestFaults.of(unreadable));
    }

    @ServerExceptionMapper(priority = 1)
    Response unauthorized(UnauthorizedException missing) {
        return problems.response(Problem.of(WebProblem.UNAUTHENTICATED));
    }

    @ServerExceptionMapper(priority = 1)
    Response unauthenticated(AuthenticationFailedException invalid) {
        return problems.response(Problem.of(WebProblem.UNAUTHENTICATED));
    }

    @ServerExceptionMapper(priority = 1)
    Response forbidden(ForbiddenException missing) {
        return problems.response(Problem.of(WebProblem.FORBIDDEN));
    }

    @ServerExceptionMapper
    Response refusedByTheServer(WebApplicationException refusal) {
        if (refusal.getCause() instanceof JacksonException unreadable) {
            return problems.response(RequestFaults.of(unreadable));
        }
        if (refusal instanceof NotFoundException && refusal.getCause() != null) {
            return problems.response(
                    Problem.of(WebProblem.INVALID_PARAMETER)); // a parameter that is no UUID, date, enum
        }
        return problems.response(RequestFaults.ofStatus(refusal.getResponse().getStatus()));
    }

    @ServerExceptionMapper
    Response anythingElse(Throwable failure) {
        ProblemException problem = RequestFaults.ofFailure(failure);
        if (problem.type() == WebProblem.INTERNAL || problem.type() == WebProblem.UNAVAILABLE) {
            LOG.errorf(
                    failure,
                    "Request failed, SQLSTATE %s",
                    SqlStates.of(failure).orElse("none"));
        }
        return problems.response(problem);
    }
}
