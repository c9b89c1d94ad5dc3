package id.asn.traininghours.ledger;

import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What stands in the ledger for one person. */
@Path("/v1/employees/{employeeId}")
@Tag(name = "Hours of an employee")
public class EmployeeLedgerResource {

    private final LedgerQueries queries;
    private final BalanceQuery balanceQuery;
    private final Clock clock;

    EmployeeLedgerResource(LedgerQueries queries, Clock clock, BalanceQuery balanceQuery) {
        this.balanceQuery = balanceQuery;
        this.queries = queries;
        this.clock = clock;
    }

    @GET
    @Path("/entries")
    @RolesAllowed({"hours:read", "hours:review"})
    @Operation(operationId = "listEntriesOfEmployee", summary = "Ledger entries of a person by completion date")
    @APIResponse(responseCode = "200", description = "A page of entries")
    public Page<EntryView> entries(
            @PathParam("employeeId") UUID employeeId,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @BeanParam @Valid PageRequest page) {
        return queries.entries(employeeId, from, to, page);
    }

    @GET
    @Path("/balance")
    @RolesAllowed({"hours:read", "hours:review"})
    @Operation(operationId = "getBalance", summary = "Sum of a person's entries at any date, as known at any instant")
    @APIResponse(responseCode = "200", description = "The balance")
    public Balance balance(
            @PathParam("employeeId") UUID employeeId,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("knownAt") @Nullable Instant knownAt) {
        return balanceQuery.of(employeeId, asOf == null ? LocalDate.now(clock) : asOf, knownAt);
    }
}
