package id.asn.chassis.web;

import id.asn.chassis.persistence.Transactions;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

@UseCase
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class UseCaseInterceptor {

    private final Transactions transactions;
    private final Caller caller;

    UseCaseInterceptor(Transactions transactions, Caller caller) {
        this.transactions = transactions;
        this.caller = caller;
    }

    @AroundInvoke
    @Nullable Object inTransaction(InvocationContext invocation) {
        // The supplier may hand back null for a void method, which Transactions passes on untouched.
        return transactions.write(caller.agencies(), () -> proceed(invocation));
    }

    @SuppressWarnings("NullAway") // a void method has no result to hand back
    private static Object proceed(InvocationContext invocation) {
        try {
            return invocation.proceed();
        } catch (RuntimeException unchecked) {
            throw unchecked;
        } catch (Exception checked) { // InvocationContext declares it; use cases throw none
            throw new IllegalStateException(checked);
        }
    }
}
