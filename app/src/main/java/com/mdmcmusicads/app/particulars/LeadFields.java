package com.mdmcmusicads.app.particulars;

import com.mdmcmusicads.app.api.FieldError;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The particulars of a lead as fields, for a new lead and for an edit; what is wrong is said at the field. */
public class LeadFields extends FormLayout {

    /** Where the web form calls a particular otherwise. */
    private static final Map<String, String> PARTICULARS =
            Map.of("artist_name", "artistName", "budget_estimated", "budget", "platforms_interest", "platforms");

    private static final List<String> LANGUAGES = List.of("fr", "en", "de", "es", "it", "nl", "pt");

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();
    private final TextField artist = field("artistName", new TextField(label("artistName")));
    private final TextField name = field("name", new TextField(label("name")));
    private final EmailField email = field("email", new EmailField(label("email")));
    private final TextField phone = field("phone", new TextField(label("phone")));
    private final TextField genre = field("genre", new TextField(label("genre")));
    private final TextField budget = field("budget", new TextField(label("budget")));
    private final CheckboxGroup<Platform> platforms = field("platforms", new CheckboxGroup<>(label("platforms")));
    private final ComboBox<String> country = field("country", new ComboBox<>(label("country")));
    private final Select<String> language = field("language", new Select<>());
    private final TextArea message = field("message", new TextArea(label("message")));

    public LeadFields() {
        addClassName("lead-fields");
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("30rem", 2));
        add(artist, name, email, phone, genre, budget, platforms, country, language, message);
        setColspan(platforms, 2);
        setColspan(message, 2);
        artist.setAutofocus(true);
        name.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
        budget.setSuffixComponent(new Span("€"));
        budget.setHelperText(getTranslation("particulars.field.budget.help"));
        platforms.setItems(Platform.values());
        platforms.setItemLabelGenerator(ParticularsLook::name);
        country.setItems(countries());
        country.setItemLabelGenerator(this::country);
        country.setClearButtonVisible(true);
        language.setLabel(label("language"));
        language.setItemLabelGenerator(this::language);
        offerLanguages("fr");
        message.setMaxRows(8);
    }

    private String label(String particular) {
        return getTranslation("particulars.field." + particular);
    }

    private <F extends HasValidation> F field(String particular, F field) {
        know(particular, field);
        return field;
    }

    /** Errors of this name are said at this field. Our rules say what is wrong, not the component's own. */
    public void know(String particular, HasValidation field) {
        fields.put(particular, field);
        field.setManualValidation(true);
    }

    private List<String> countries() {
        var alphabet = Collator.getInstance(getLocale());
        return Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(this::country, alphabet))
                .toList();
    }

    private String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(getLocale());
    }

    private String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(getLocale());
    }

    private void offerLanguages(String chosen) {
        var offered = new LinkedHashSet<>(LANGUAGES);
        offered.add(chosen);
        language.setItems(offered);
        language.setValue(chosen);
    }

    /** Told once somebody has typed or chosen something. */
    public void onTouch(Runnable touched) {
        fields.values()
                .forEach(field -> ((HasValue<?, ?>) field).addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        touched.run();
                    }
                }));
    }

    public void fill(Particulars lead) {
        set(artist, lead.artistName());
        set(name, lead.name());
        set(email, lead.email());
        set(phone, lead.phone());
        set(genre, lead.genre());
        set(budget, lead.budget() == null ? "" : Euros.write(lead.budget(), getLocale()));
        platforms.setValue(lead.platforms());
        country.setValue(lead.country());
        offerLanguages(lead.language());
        set(message, lead.message());
    }

    private static void set(HasValue<?, String> field, String value) {
        field.setValue(value == null ? "" : value);
    }

    /** What stands in the fields, not yet checked. */
    public Submission read(Asked consent, String source, Findings findings) {
        return new Submission(
                name.getValue(),
                email.getValue(),
                artist.getValue(),
                genre.getValue(),
                amount(findings),
                platforms.getValue().stream().map(Platform::name).toList(),
                phone.getValue(),
                country.getValue(),
                language.getValue(),
                message.getValue(),
                consent.given(),
                consent.wording(),
                source,
                Map.of(),
                false,
                findings);
    }

    private BigDecimal amount(Findings findings) {
        try {
            return Euros.read(budget.getValue(), getLocale());
        } catch (NumberFormatException unreadable) {
            return findings.reject("budget_estimated", "not-an-amount");
        }
    }

    /** Says each error at its field and leads the cursor to the first. */
    void complain(List<FieldError> errors) {
        for (var error : errors) {
            var name = error.field().replaceFirst("\\[.*", "");
            var field = fields.get(PARTICULARS.getOrDefault(name, name));
            if (field != null) {
                field.setErrorMessage(error.message());
                field.setInvalid(true);
            }
        }
        fields.values().stream()
                .filter(HasValidation::isInvalid)
                .findFirst()
                .ifPresent(first -> ((Focusable<?>) first).focus());
    }

    void forgive() {
        fields.values().forEach(field -> field.setInvalid(false));
    }

    /** Shows below a field what somebody else wrote there meanwhile. */
    void compare(Particulars there, List<String> changed) {
        for (var particular : changed) {
            var theirs =
                    getTranslation("particulars.edit.there", ParticularsLook.words(there, particular, getLocale()));
            ((HasHelper) fields.get(particular)).setHelperText(theirs);
        }
    }

    /** Whether the person may be mailed: null when they were not asked, and the words they agreed to. */
    public record Asked(Boolean given, String wording) {
        public static final Asked NOT = new Asked(null, null);
    }
}
