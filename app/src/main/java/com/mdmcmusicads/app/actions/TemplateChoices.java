package com.mdmcmusicads.app.actions;

import com.mdmcmusicads.app.actions.ElementTemplate.Choice;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.texts.Texts;
import com.mdmcmusicads.processes.Field.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the pick lists of templates offer. */
@Component
class TemplateChoices {

    private final Texts texts;

    TemplateChoices(Texts texts) {
        this.texts = texts;
    }

    Offered in(Locale locale) {
        return (kind, own, required) -> {
            var list = list(kind, own, locale);
            return list == null || required
                    ? list
                    : Stream.concat(Stream.of(new Choice(texts.say(locale, "actions.choice.none"), "")), list.stream())
                            .toList();
        };
    }

    private List<Choice> list(Kind kind, List<String> own, Locale locale) {
        return switch (kind) {
            case CHOICE -> own.stream().map(value -> new Choice(value, value)).toList();
            case YES_NO ->
                Stream.of("false", "true")
                        .map(value -> new Choice(texts.say(locale, "actions.choice." + value), value))
                        .toList();
            case ROLE ->
                Arrays.stream(Role.values())
                        .filter(Role::isStaff)
                        .map(role -> new Choice(texts.say(locale, "identity.role." + role), role.name()))
                        .toList();
            default -> null;
        };
    }

    /** The lists in the words of one language; null where a field is written, not picked. */
    @FunctionalInterface
    interface Offered {

        List<Choice> of(Kind kind, List<String> own, boolean required);
    }
}
