package id.asn.chassis.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import java.io.Serial;

/** Refuses a text that PostgreSQL cannot hold, where it stands: otherwise one such field would fail a whole batch. */
final class StorableText extends StringDeserializer {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = super.deserialize(parser, context);
        if (text != null && isUnstorable(text)) {
            throw context.weirdStringException(text, String.class, "not storable");
        }
        return text;
    }

    /** A NUL character, or half of a surrogate pair. */
    private static boolean isUnstorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == 0 || Character.isLowSurrogate(character)) {
                return true;
            }
            if (Character.isHighSurrogate(character)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return true;
                }
            }
        }
        return false;
    }
}
