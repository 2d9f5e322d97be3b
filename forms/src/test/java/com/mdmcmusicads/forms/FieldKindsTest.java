package com.mdmcmusicads.forms;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of answer: shown, filled, read, required, hidden, fixed, and in English. */
class FieldKindsTest {

    @RegisterExtension
    final FormScreen screen = new FormScreen();

    private static final String VALUES = ",'values':[{'label':'Un','value':'A'},{'label':'Deux','value':'B'}]";

    /** The component type with its settings, its field, a plain value, that value in the field, and the error when empty. */
    record Sample(
            String type, Class<? extends Component> field, Object plain, Object shown, Object empty, String required) {

        @Override
        public String toString() {
            return type;
        }

        String with(String settings) {
            return "{'key':'a','label':'Question','description':'Aide','type':" + type + settings + "}";
        }
    }

    static Stream<Sample> kinds() {
        Option a = new Option("A", "");
        String choose = "Choisissez une réponse.";
        String fill = "Ce champ est obligatoire.";
        return Stream.of(
                new Sample("'textfield'", TextField.class, "Ada", "Ada", "", fill),
                new Sample("'textarea'", TextArea.class, "Ada\nLovelace", "Ada\nLovelace", "", fill),
                new Sample("'number'", BigDecimalField.class, 12, new BigDecimal("12"), null, fill),
                new Sample(
                        "'number','serializeToString':true",
                        BigDecimalField.class,
                        "1.50",
                        new BigDecimal("1.50"),
                        null,
                        fill),
                new Sample(
                        "'datetime','subtype':'date'",
                        DatePicker.class,
                        "2026-03-21",
                        LocalDate.of(2026, 3, 21),
                        null,
                        fill),
                new Sample("'datetime'", DatePicker.class, "2026-03-21", LocalDate.of(2026, 3, 21), null, fill),
                new Sample("'datetime','subtype':'time'", TimePicker.class, "14:30", LocalTime.of(14, 30), null, fill),
                new Sample(
                        "'datetime','subtype':'datetime'",
                        DateTimePicker.class,
                        "2026-03-21T14:30",
                        LocalDateTime.of(2026, 3, 21, 14, 30),
                        null,
                        fill),
                new Sample(
                        "'datetime','subtype':'datetime','timeSerializingFormat':'utc_normalized'",
                        DateTimePicker.class,
                        "2026-07-01T12:30Z",
                        LocalDateTime.of(2026, 7, 1, 14, 30),
                        null,
                        fill),
                new Sample("'checkbox'", Checkbox.class, true, true, false, "Cochez cette case pour continuer."),
                new Sample("'checklist'" + VALUES, CheckboxGroup.class, List.of("A"), Set.of(a), List.of(), choose),
                new Sample("'radio'" + VALUES, RadioButtonGroup.class, "A", a, null, choose),
                new Sample("'select'" + VALUES, Select.class, "A", a, null, choose),
                new Sample("'select','searchable':true" + VALUES, ComboBox.class, "A", a, null, choose),
                new Sample(
                        "'taglist'" + VALUES, MultiSelectComboBox.class, List.of("A"), Set.of(a), List.of(), choose));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @SuppressWarnings({"unchecked", "rawtypes"})
    void showsItsValueWithLabelAndHelp(Sample kind) {
        TaskForm form = screen.show(Map.of("a", kind.plain()), kind.with(""));
        InputField field = (InputField) _get(kind.field());
        assertThat(field.getValue()).isEqualTo(kind.shown());
        assertThat(field.getLabel()).isEqualTo("Question");
        assertThat(field.getHelperText()).isEqualTo("Aide");
        assertThat(field.getElement().getAttribute("data-key")).isEqualTo("a");
        assertThat(form.submit()).contains(Map.of("a", kind.plain()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @SuppressWarnings({"unchecked", "rawtypes"})
    void takesWhatPeopleEnter(Sample kind) {
        TaskForm form = screen.show(Map.of(), kind.with(""));
        assertThat(form.data().get("a")).isEqualTo(kind.empty());
        _setValue((InputField) _get(kind.field()), kind.shown());
        assertThat(form.data()).containsEntry("a", kind.plain());
        _setValue((InputField) _get(kind.field()), ((InputField) _get(kind.field())).getEmptyValue());
        assertThat(form.data().get("a")).isEqualTo(kind.empty());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @SuppressWarnings({"unchecked", "rawtypes"})
    void complainsWhenRequiredAndEmpty(Sample kind) {
        TaskForm form = screen.show(Map.of(), kind.with(",'validate':{'required':true}"));
        InputField field = (InputField) _get(kind.field());
        assertThat(field.isRequiredIndicatorVisible()).isTrue();
        assertThat(form.submit()).isEmpty();
        assertThat(((HasValidationProperties) field).isInvalid()).isTrue();
        assertThat(((HasValidationProperties) field).getErrorMessage()).isEqualTo(kind.required());
        _setValue(field, kind.shown());
        assertThat(((HasValidationProperties) field).isInvalid()).isFalse();
        assertThat(form.submit()).contains(Map.of("a", kind.plain()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isNotSubmittedWhileHidden(Sample kind) {
        TaskForm form =
                screen.show(Map.of("a", kind.plain(), "off", true), kind.with(",'conditional':{'hide':'=off'}"));
        assertThat(_find(kind.field())).isEmpty();
        assertThat(form.submit()).contains(Map.of());
        assertThat(form.data()).containsEntry("a", kind.plain());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @SuppressWarnings("rawtypes")
    void cannotBeChangedWhenReadOnlyOrDisabled(Sample kind) {
        screen.show(Map.of("a", kind.plain()), kind.with(",'readonly':true"));
        assertThat(((InputField) _get(kind.field())).isReadOnly()).isTrue();
        screen.show(Map.of("a", kind.plain(), "off", true), kind.with(",'readonly':'=off'"));
        assertThat(((InputField) _get(kind.field())).isReadOnly()).isTrue();
        screen.show(Map.of("a", kind.plain()), kind.with(",'disabled':true"));
        assertThat(((InputField) _get(kind.field())).isEnabled()).isFalse();
        TaskForm form = screen.show(Map.of("a", kind.plain()), kind.with(",'validate':{'required':true}"));
        form.setReadOnly(true);
        assertThat(((InputField) _get(kind.field())).isReadOnly()).isTrue();
        assertThat(((InputField) _get(kind.field())).isRequiredIndicatorVisible())
                .isFalse();
        assertThat(form.submit()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @SuppressWarnings("rawtypes")
    void speaksEnglish(Sample kind) {
        TaskForm form = screen.show(
                Locale.ENGLISH,
                Map.of(),
                kind.with(",'validate':{'required':true},'properties':{'en.label':'Asked','en.description':'Help',"
                        + "'en.value.A':'One'}"));
        InputField field = (InputField) _get(kind.field());
        assertThat(field.getLabel()).isEqualTo("Asked");
        assertThat(field.getHelperText()).isEqualTo("Help");
        form.submit();
        assertThat(((HasValidationProperties) field).getErrorMessage())
                .isIn("This field is required.", "Choose an answer.", "Tick this box to continue.");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @SuppressWarnings({"unchecked", "rawtypes"})
    void draftComesBack(Sample kind) {
        TaskForm form = screen.show(Map.of(), kind.with(""));
        _setValue((InputField) _get(kind.field()), kind.shown());
        Map<String, Object> draft = form.data();
        TaskForm later = screen.show(Map.of(), kind.with(""));
        later.restore(draft);
        assertThat(((InputField) _get(kind.field())).getValue()).isEqualTo(kind.shown());
        assertThat(later.submit()).isEqualTo(form.submit());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nonsenseInTheDataLeavesTheFieldEmpty(Sample kind) {
        TaskForm form = screen.show(Map.of("a", Map.of("x", List.of(1))), kind.with(""));
        assertThat(form.data().get("a"))
                .satisfiesAnyOf(
                        value -> assertThat(value).isEqualTo(kind.empty()),
                        value -> assertThat(form.submit().orElse(Map.of()).get("a"))
                                .isNull());
    }

    @org.junit.jupiter.api.Test
    void timeStepsFollowTheInterval() {
        screen.show(Map.of(), "{'type':'datetime','subtype':'time','key':'a','timeInterval':30,'timeLabel':'Heure'}");
        assertThat(_get(TimePicker.class).getStep()).isEqualTo(Duration.ofMinutes(30));
        assertThat(_get(TimePicker.class).getLabel()).isEqualTo("Heure");
    }
}
