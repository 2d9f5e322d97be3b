package com.mdmcmusicads.forms;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.ShortcutsKt;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TaskFormTest {

    private final FormSchema qualify = Forms.of(
            "{'type':'radio','key':'verdict','label':'Verdict','validate':{'required':true},'values':["
                    + "{'label':'Qualifié','value':'QUALIFIED'},{'label':'Refusé','value':'DISQUALIFIED'}]}",
            "{'type':'textarea','key':'reason','label':'Motif','conditional':{'hide':'=verdict != \\\"DISQUALIFIED\\\"'},"
                    + "'validate':{'required':'=verdict = \\\"DISQUALIFIED\\\"'}}",
            "{'type':'textfield','key':'lead.name','label':'Nom','readonly':true}");

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void showsDataAndHidesWhatTheConditionHides() {
        show(Forms.open(qualify, Map.of("lead", Map.of("name", "Ada"))));
        assertThat(_get(TextField.class).getValue()).isEqualTo("Ada");
        assertThat(_get(TextField.class).isReadOnly()).isTrue();
        assertThat(UI.getCurrent().getChildren().count()).isEqualTo(1);
    }

    @Test
    void complainsUntilEverythingRequiredIsAnswered() {
        TaskForm form = show(Forms.open(qualify, Map.of()));
        assertThat(form.submit()).isEmpty();
        RadioButtonGroup<Option> verdict = _get(RadioButtonGroup.class);
        assertThat(verdict.getErrorMessage()).isEqualTo("Choisissez une réponse.");
        _setValue(verdict, new Option("DISQUALIFIED", ""));
        assertThat(verdict.isInvalid()).isFalse();
        assertThat(form.submit()).isEmpty();
        _setValue(_get(TextArea.class), "Hors cible");
        assertThat(form.submit())
                .contains(Map.of("verdict", "DISQUALIFIED", "reason", "Hors cible", "lead", Map.of("name", "")));
    }

    @Test
    void hiddenAnswersAreKeptInTheDraftAndNotSubmitted() {
        TaskForm form = show(Forms.open(qualify, Map.of()));
        RadioButtonGroup<Option> verdict = _get(RadioButtonGroup.class);
        _setValue(verdict, new Option("DISQUALIFIED", ""));
        _setValue(_get(TextArea.class), "Hors cible");
        _setValue(verdict, new Option("QUALIFIED", ""));
        assertThat(form.data()).containsEntry("reason", "Hors cible");
        assertThat(form.submit().orElseThrow()).doesNotContainKey("reason");
    }

    @Test
    void tellsItsHostAboutEveryChange() {
        TaskForm form = show(Forms.open(qualify, Map.of()));
        List<Map<String, Object>> drafts = new ArrayList<>();
        form.addChangeListener(changed -> drafts.add(form.data()));
        _setValue(_get(RadioButtonGroup.class), new Option("QUALIFIED", ""));
        assertThat(drafts).singleElement().satisfies(draft -> assertThat(draft).containsEntry("verdict", "QUALIFIED"));
    }

    @Test
    void faultyAnswerIsCheckedAgainAsItChanges() {
        TaskForm form = show(Forms.open(
                Forms.of("{'type':'textfield','key':'a','validate':{'required':true,'minLength':3}}"), Map.of()));
        form.submit();
        TextField field = _get(TextField.class);
        _setValue(field, "ab");
        assertThat(field.getErrorMessage()).isEqualTo("Saisissez au moins 3 caractères.");
        _setValue(field, "abc");
        assertThat(field.isInvalid()).isFalse();
        assertThat(_find(Span.class, spec -> spec.withClasses("mdmc-form-summary")))
                .isEmpty();
    }

    @Test
    void errorsFoundElsewhereAreShown() {
        TaskForm form = show(Forms.open(qualify, Map.of()));
        form.showErrors(List.of(
                FieldError.of(new DataPath(List.of("verdict")), "option"),
                FieldError.of(new DataPath(List.of("gone")), "type")));
        assertThat(_get(RadioButtonGroup.class).getErrorMessage())
                .isEqualTo("Choisissez parmi les réponses proposées.");
        assertThat(_get(Span.class, spec -> spec.withClasses("mdmc-form-summary"))
                        .getText())
                .isEqualTo("2 champs sont à corriger.");
    }

    @Test
    void controlEnterAsksTheHostToSubmit() {
        TaskForm form = show(Forms.open(qualify, Map.of()));
        List<Object> asked = new ArrayList<>();
        form.addSubmitListener(asked::add);
        ShortcutsKt._fireShortcut(form, Key.ENTER, Key.CONTROL);
        ShortcutsKt._fireShortcut(form, Key.ENTER, Key.META);
        assertThat(asked).hasSize(2);
        ShortcutsKt._fireShortcut(form, Key.ENTER);
        assertThat(asked).hasSize(2);
        form.setReadOnly(true);
        ShortcutsKt._fireShortcut(form, Key.ENTER, Key.CONTROL);
        assertThat(asked).hasSize(2);
    }

    private static TaskForm show(TaskForm form) {
        UI.getCurrent().add(form);
        return form;
    }
}
