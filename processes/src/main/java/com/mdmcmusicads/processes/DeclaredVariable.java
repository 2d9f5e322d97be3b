package com.mdmcmusicads.processes;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A variable others may bring along with a message, as the extension property {@code publicVariables} of its model declares
 * it: {@code note:string(200)}, {@code amount:number}, {@code urgent:boolean}, {@code releasedAt:date}, comma between them; an
 * exclamation mark behind it says that the message is refused without it.
 */
public record DeclaredVariable(Type type, int longest, boolean required) {

    static final String PROPERTY = "publicVariables";

    private static final Pattern DECLARATION =
            Pattern.compile("\\s*([a-z]\\w{0,63}):(?:(string)(?:\\((\\d{1,4})\\))?|(number|boolean|date))(!?)\\s*");
    private static final int USUAL_LENGTH = 200;

    /** What kind of value it takes. */
    public enum Type {
        STRING,
        NUMBER,
        BOOLEAN,
        DATE
    }

    /**
     * The variables of a declaration, by name.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Map<String, DeclaredVariable> read(String declaration) {
        var variables = new LinkedHashMap<String, DeclaredVariable>();
        for (var part : declaration.isBlank() ? new String[0] : declaration.split(",", -1)) {
            var match = DECLARATION.matcher(part);
            if (!match.matches()) {
                throw new IllegalArgumentException("no public variable: " + part.strip());
            }
            var type = match.group(2) == null ? match.group(4) : match.group(2);
            var longest = match.group(3) == null ? USUAL_LENGTH : Integer.parseInt(match.group(3));
            var variable = new DeclaredVariable(
                    Type.valueOf(type.toUpperCase(Locale.ROOT)),
                    longest,
                    !match.group(5).isEmpty());
            if (variables.put(match.group(1), variable) != null) {
                throw new IllegalArgumentException("public variable declared twice: " + match.group(1));
            }
        }
        return variables;
    }

    /** What is wrong with a declaration, if anything. */
    static Optional<String> complaint(String declaration) {
        try {
            read(declaration);
            return Optional.empty();
        } catch (IllegalArgumentException wrong) {
            return Optional.of(wrong.getMessage());
        }
    }
}
