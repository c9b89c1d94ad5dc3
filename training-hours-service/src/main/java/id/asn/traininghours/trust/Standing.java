package id.asn.traininghours.trust;

import org.jspecify.annotations.Nullable;

/**
 * A provider as intake sees it.
 *
 * @param score 0 to 100; absent while the history says too little
 * @param holdBelow the score below which flags become holds
 * @param busiestMinute most completions within a minute so far; absent while there are too few days
 */
public record Standing(
        String providerCode,
        @Nullable Integer score,
        int holdBelow,
        @Nullable Integer busiestMinute) {

    public boolean isDistrusted() {
        return score != null && score < holdBelow;
    }
}
