package com.mdmcmusicads.app.actions;

import com.mdmcmusicads.app.actions.ElementTemplate.Named;
import com.mdmcmusicads.app.texts.Texts;
import com.mdmcmusicads.processes.Field;
import com.mdmcmusicads.processes.Field.Group;
import com.mdmcmusicads.processes.Field.Kind;
import com.mdmcmusicads.processes.Step;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a template says: of steps and fields their own words, of arguments without any what their name means everywhere. */
@Component
class TemplateWords {

    private final Texts texts;

    TemplateWords(Texts texts) {
        this.texts = texts;
    }

    Spoken in(Locale locale) {
        return new Spoken(texts, locale, locale.getLanguage().equals("en"));
    }

    /** The words in one language. */
    record Spoken(Texts texts, Locale locale, boolean english) {

        String text(String key) {
            return texts.say(locale, "actions.template." + key);
        }

        String name(Step step) {
            return english ? step.en() : step.fr();
        }

        String help(Step step) {
            return given(english ? step.helpEn() : step.helpFr());
        }

        /** Found by the words of the other language as well. */
        List<String> keywords(Step step) {
            return List.of(english ? step.fr() : step.en());
        }

        /** The part of the house it belongs to: the package of its interface. */
        Named area(Class<?> steps) {
            var area = steps.getPackageName().substring(steps.getPackageName().lastIndexOf('.') + 1);
            return new Named(area, texts.say(locale, "actions.area." + area));
        }

        Stream<String> groups() {
            return Arrays.stream(Group.values()).map(Spoken::id);
        }

        SpokenField field(Parameter argument) {
            var field = argument.getAnnotation(Field.class);
            return field == null ? known(argument.getName()) : own(field);
        }

        private SpokenField own(Field field) {
            return new SpokenField(
                    english ? field.en() : field.fr(),
                    given(english ? field.helpEn() : field.helpFr()),
                    field.kind(),
                    id(field.group()),
                    field.required(),
                    given(field.value()),
                    List.of(field.choices()));
        }

        /** Steps of one process pass its variables under their own names. */
        private SpokenField known(String argument) {
            return new SpokenField(
                    texts.say(locale, "actions.argument." + argument),
                    null,
                    Kind.VARIABLE,
                    id(Group.WHAT),
                    true,
                    "${" + argument + "}",
                    List.of());
        }

        private static String id(Group group) {
            return group.name().toLowerCase(Locale.ROOT);
        }

        private static String given(String text) {
            return text.isEmpty() ? null : text;
        }
    }
}
