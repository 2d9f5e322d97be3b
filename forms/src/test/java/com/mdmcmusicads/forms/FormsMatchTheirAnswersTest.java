package com.mdmcmusicads.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form file answers exactly what its process asks, and speaks French and English. */
class FormsMatchTheirAnswersTest {

    static Stream<FormFiles> forms() {
        return FormFiles.all().stream();
    }

    @Test
    void thereAreForms() {
        assertThat(forms()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void formAsksForExactlyTheComponentsOfItsRecord(FormFiles form) {
        Class<?> answer = form.answer().orElseThrow(() -> new AssertionError(form + ".form has no record of its name"));
        assertThat(AnswerFit.differences(form.schema(), answer)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void formIsNamedLikeItsFile(FormFiles form) {
        assertThat(form.schema().id()).isEqualTo(form.name());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everythingToReadIsAlsoInEnglish(FormFiles form) {
        List<String> missing = new ArrayList<>();
        form.schema().parts().forEach(part -> collectUntranslated(part, missing));
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void answersHaveLabels(FormFiles form) {
        List<String> missing = new ArrayList<>();
        form.schema().parts().forEach(part -> collectUnlabelled(part, missing));
        assertThat(missing).isEmpty();
    }

    private static void collectUntranslated(Part part, List<String> missing) {
        for (String setting : List.of(
                "label",
                "description",
                "text",
                "content",
                "alt",
                "dateLabel",
                "timeLabel",
                "validate.patternErrorMessage")) {
            if (!part.text(setting).isBlank()
                    && part.translation(setting, Locale.ENGLISH).isEmpty()) {
                missing.add(part.id() + ": en." + setting);
            }
        }
        Option.fixedValues(part).forEach(value -> {
            if (part.translation("value." + value, Locale.ENGLISH).isEmpty()) {
                missing.add(part.id() + ": en.value." + value);
            }
        });
        part.entries("columns").forEach(column -> {
            if (part.translation("column." + column.get("key"), Locale.ENGLISH).isEmpty()) {
                missing.add(part.id() + ": en.column." + column.get("key"));
            }
        });
        part.parts().forEach(inner -> collectUntranslated(inner, missing));
    }

    private static void collectUnlabelled(Part part, List<String> missing) {
        boolean answered = part.kind().keyed() && part.kind() != Kind.EXPRESSION;
        if (answered
                && part.text("label").isBlank()
                && part.text("dateLabel").isBlank()
                && part.text("timeLabel").isBlank()) {
            missing.add(part.id());
        }
        part.parts().forEach(inner -> collectUnlabelled(inner, missing));
    }
}
