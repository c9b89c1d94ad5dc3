package id.asn.chassis.bulk;

import java.util.List;

/**
 * What is to be said of an item that was kept.
 *
 * @param outcome in the words of the feature: {@code HELD}
 * @param code why; its text is that of the problem of this name
 */
public record Remark(String outcome, String code, List<String> arguments) {

    public Remark {
        arguments = List.copyOf(arguments);
    }
}
