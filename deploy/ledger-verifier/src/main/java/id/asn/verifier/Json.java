package id.asn.verifier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one JSON text (RFC 8259), strictly: no duplicate keys, nothing after the value. Objects become maps, arrays lists,
 * numbers exact decimals, null {@link #NULL}.
 */
final class Json {

    static final Object NULL = new Object();

    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 50;

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** @throws MalformedExport when the text is not one JSON value */
    static Object parse(String text) {
        Json json = new Json(text);
        Object value = json.value(0);
        json.skipSpace();
        if (json.at < text.length()) {
            throw json.fault();
        }
        return value;
    }

    private Object value(int depth) {
        if (depth > DEEPEST) {
            throw fault();
        }
        skipSpace();
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            case 't' -> word("true", Boolean.TRUE);
            case 'f' -> word("false", Boolean.FALSE);
            case 'n' -> word("null", NULL);
            default -> number();
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> members = new LinkedHashMap<>();
        at++;
        skipSpace();
        if (peek() == '}') {
            at++;
            return members;
        }
        while (true) {
            skipSpace();
            String key = string();
            skipSpace();
            expect(':');
            if (members.put(key, value(depth + 1)) != null) {
                throw fault();
            }
            skipSpace();
            if (peek() == ',') {
                at++;
            } else {
                expect('}');
                return members;
            }
        }
    }

    private List<Object> array(int depth) {
        List<Object> items = new ArrayList<>();
        at++;
        skipSpace();
        if (peek() == ']') {
            at++;
            return items;
        }
        while (true) {
            items.add(value(depth + 1));
            skipSpace();
            if (peek() == ',') {
                at++;
            } else {
                expect(']');
                return items;
            }
        }
    }

    private String string() {
        expect('"');
        StringBuilder content = new StringBuilder();
        while (true) {
            char next = peek();
            at++;
            if (next == '"') {
                return content.toString();
            } else if (next == '\\') {
                content.append(escaped());
            } else if (next < ' ') {
                throw fault();
            } else {
                content.append(next);
            }
        }
    }

    private char escaped() {
        char kind = peek();
        at++;
        return switch (kind) {
            case '"', '\\', '/' -> kind;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hex();
            default -> throw fault();
        };
    }

    private char hex() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(peek(), 16);
            if (digit < 0) {
                throw fault();
            }
            code = code * 16 + digit;
            at++;
        }
        return (char) code;
    }

    private BigDecimal number() {
        int from = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String number = text.substring(from, at);
        if (number.length() > LONGEST_NUMBER
                || !number.matches("-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]{1,3})?")) {
            throw fault();
        }
        return new BigDecimal(number);
    }

    private Object word(String word, Object meaning) {
        if (!text.startsWith(word, at)) {
            throw fault();
        }
        at += word.length();
        return meaning;
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw fault();
        }
        at++;
    }

    private char peek() {
        if (at >= text.length()) {
            throw fault();
        }
        return text.charAt(at);
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private MalformedExport fault() {
        return new MalformedExport("not JSON at character " + (at + 1));
    }
}
