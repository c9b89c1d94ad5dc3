package id.asn.traininghours.jp;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Learning hours (jam pelajaran) of 45 minutes each, exact to the hundredth; negative on a reversal. */
@Schema(type = SchemaType.NUMBER, multipleOf = 0.01, examples = "10.00", description = "Jam pelajaran, 45 minutes each")
public record Jp(@JsonValue BigDecimal value) implements Comparable<Jp> {

    public static final Jp ZERO = new Jp(BigDecimal.ZERO);

    private static final BigDecimal MINUTES = BigDecimal.valueOf(45);
    private static final int SCALE = 2;

    /** @throws ArithmeticException when the value is finer than a hundredth */
    @JsonCreator
    public Jp {
        value = value.setScale(SCALE, RoundingMode.UNNECESSARY);
    }

    public static Jp of(String value) {
        return new Jp(new BigDecimal(value));
    }

    public static Jp of(long value) {
        return new Jp(BigDecimal.valueOf(value));
    }

    /** Rounds half up to the hundredth. */
    public static Jp rounded(BigDecimal value) {
        return new Jp(value.setScale(SCALE, RoundingMode.HALF_UP));
    }

    /** 45 minutes are one JP (PerLAN 10/2018); rounds half up to the hundredth. */
    public static Jp ofMinutes(BigDecimal minutes) {
        return new Jp(minutes.divide(MINUTES, SCALE, RoundingMode.HALF_UP));
    }

    public Jp plus(Jp other) {
        return new Jp(value.add(other.value));
    }

    public Jp minus(Jp other) {
        return new Jp(value.subtract(other.value));
    }

    public Jp negated() {
        return new Jp(value.negate());
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    public boolean isPositive() {
        return value.signum() > 0;
    }

    public boolean exceeds(Jp other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Jp other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
