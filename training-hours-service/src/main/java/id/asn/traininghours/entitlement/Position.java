package id.asn.traininghours.entitlement;

import id.asn.traininghours.jp.Jp;
import java.time.LocalDate;
import java.util.List;

/** Where an account stands: its hours, and what earlier years left for it. */
record Position(Account account, Hours hours, List<CarriedOver> carriedOver) {

    Jp carriedJp() {
        return carriedOver.stream().map(CarriedOver::jp).reduce(Jp.ZERO, Jp::plus);
    }

    /** What hours of the window itself have to reach, or must not pass. */
    Jp dueJp() {
        return EntitlementPolicy.remaining(account.requiredJp(), carriedJp());
    }

    Jp remainingJp() {
        return EntitlementPolicy.remaining(dueJp(), hours.verifiedJp());
    }

    /** What is missing under a floor; nothing is under a ceiling. */
    Jp lackingJp() {
        return account.isFloor() ? remainingJp() : Jp.ZERO;
    }

    EntitlementStatus status(LocalDate asOf) {
        return EntitlementPolicy.status(
                account.rule().obligation(), dueJp(), account.window(), hours.verifiedJp(), asOf);
    }

    Forecast forecast(LocalDate asOf) {
        return ForecastPolicy.forecast(
                account.rule().obligation(), dueJp(), account.window(), hours.verifiedJp(), asOf);
    }
}
