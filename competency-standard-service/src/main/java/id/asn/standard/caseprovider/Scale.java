package id.asn.standard.caseprovider;

import java.util.List;

/**
 * The levels of a competency, to become a rubric.
 *
 * @param name our name of it, from which its identifier derives
 */
record Scale(String name, Node competency, String definition, List<Level> levels) {

    /** @param level 1 to 5 */
    record Level(int level, String description, List<String> indicators) {

        /** The description with its behavioural indicators, one a line. */
        String text() {
            return indicators.isEmpty() ? description : description + "\n- " + String.join("\n- ", indicators);
        }
    }
}
