package id.asn.assessment;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Operations that match, rank or select people take the query parameters they declare and no other: a parameter that nobody
 * reads would let a caller believe that it has been reckoned with (merit system, UU 20/2023). Whatever else is sent is refused
 * with 400, as unknown fields of a body are.
 */
@NameBinding
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ClosedQuery {}
