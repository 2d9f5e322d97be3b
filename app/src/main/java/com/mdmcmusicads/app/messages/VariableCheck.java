package com.mdmcmusicads.app.messages;

import com.fasterxml.jackson.databind.JsonNode;
import com.mdmcmusicads.app.api.FieldError;
import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.texts.Texts;
import com.mdmcmusicads.processes.DeclaredVariable.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Lets only declared variables of the declared type and length through, and says all that is wrong at once. */
@Component
class VariableCheck {

    private final Texts texts;

    VariableCheck(Texts texts) {
        this.texts = texts;
    }

    Map<String, Object> values(JsonNode given, Map<String, PublicVariable> declared) {
        var errors = new ArrayList<FieldError>();
        var values = new LinkedHashMap<String, Object>();
        given.fields().forEachRemaining(field -> {
            var variable = declared.get(field.getKey());
            var complaint = variable == null
                    ? "unknown-variable"
                    : variable.complaint(field.getValue()).orElse(null);
            if (complaint == null) {
                values.put(field.getKey(), variable.value(field.getValue()));
            } else {
                errors.add(error("variables." + field.getKey(), complaint, variable == null ? 0 : variable.longest()));
            }
        });
        declared.forEach((name, variable) -> {
            if (variable.required() && isMissing(given.path(name))) {
                errors.add(error("variables." + name, "required", 0));
            }
        });
        complain(errors);
        return values;
    }

    private static boolean isMissing(JsonNode value) {
        return value.isMissingNode() || value.isTextual() && value.textValue().isBlank();
    }

    /** The text of a required field, at most {@code longest} long. */
    String required(JsonNode body, String field, int longest) {
        var value = body.path(field);
        var complaint = value.isMissingNode() || value.isNull()
                ? "required"
                : new PublicVariable(Type.STRING, longest, true)
                        .complaint(value)
                        .orElse(null);
        if (complaint == null && value.textValue().isBlank()) {
            complaint = "required";
        }
        complain(complaint == null ? List.of() : List.of(error(field, complaint, longest)));
        return value.textValue();
    }

    void complain(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    FieldError error(String field, String code, int limit) {
        return new FieldError(
                field.length() > 100 ? field.substring(0, 100) : field,
                code,
                texts.say(LocaleContextHolder.getLocale(), "messages.field." + code, limit));
    }
}
