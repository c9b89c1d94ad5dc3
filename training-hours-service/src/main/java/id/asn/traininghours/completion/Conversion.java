package id.asn.traininghours.completion;

import id.asn.traininghours.jp.Jp;
import id.asn.traininghours.rule.Cap;
import id.asn.traininghours.rule.Jalur;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim turned into JP by the rule in force.
 *
 * @param claimed at face value
 * @param converted by the rule, before any cap
 */
public record Conversion(Jp claimed, Jp converted, @Nullable Cap cap, Jalur jalur, String ruleSet, List<Step> steps) {

    public Conversion {
        steps = List.copyOf(steps);
    }
}
