package id.asn.traininghours.rule;

import id.asn.traininghours.sql.Recent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/** Reads the dated conversion rules; an enacted rule set writes them, for days to come. */
@ApplicationScoped
public class ConversionRules {

    private static final String COLUMNS = """
            select form_code, name, jalur, pillar, rule, unit, national_rate, international_rate, international_surcharge,
                   cap_period, national_cap, international_cap, siasn_jenis_diklat_id, certainty, effective_from,
                   effective_to, rule_set, legal_basis
            from conversion_rule
            """;

    private final Jdbi jdbi;
    private final Recent<RuleBook> book;

    ConversionRules(Jdbi jdbi, Clock clock, @ConfigProperty(name = "asn.rules.remembered-for") Duration remembered) {
        this.jdbi = jdbi;
        this.book = new Recent<>(clock, remembered);
    }

    /** As enacted until a moment ago: what is enacted takes effect on a day to come. */
    public RuleBook book() {
        return book.or(this::read);
    }

    private RuleBook read() {
        return RuleBook.of(jdbi.withHandle(handle ->
                handle.createQuery(COLUMNS).mapTo(ConversionRule.class).list()));
    }

    public List<ConversionRule> inForce(LocalDate date) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + """
                        where effective_from <= :date and (effective_to is null or effective_to > :date)
                        order by form_code
                        """)
                .bind("date", date)
                .mapTo(ConversionRule.class)
                .list());
    }
}
