package com.mdmcmusicads.app.quoting;

import com.mdmcmusicads.app.catalogue.Unit;
import com.mdmcmusicads.app.quotes.MediaPlan;
import com.mdmcmusicads.app.quotes.QuoteItem;
import com.mdmcmusicads.app.quotes.QuoteText;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** What a quote says besides its lines: language, validity, a message, and one discount for all lines. */
class QuoteTerms extends Section {

    private final Select<String> language = new Select<>();
    private final IntegerField validDays = new IntegerField(getTranslation("quoting.validDays"));
    private final TextArea note = new TextArea(getTranslation("quoting.note"));
    private final BigDecimalField discount = new BigDecimalField(getTranslation("quoting.discount"));

    QuoteTerms(Runnable onChange, Consumer<BigDecimal> onDiscount) {
        addClassNames("panel", "quote-terms");
        language.setLabel(getTranslation("quoting.language"));
        language.setItems("fr", "en");
        language.setItemLabelGenerator(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(getLocale()));
        validDays.setStepButtonsVisible(true);
        validDays.setMin(1);
        validDays.setMax(365);
        note.setMaxLength(2000);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        discount.setLocale(getLocale());
        discount.addClassName("quote-number");
        var apply = new Button(getTranslation("quoting.discount.apply"), click -> {
            if (discount.getValue() != null) {
                onDiscount.accept(discount.getValue());
            }
        });
        var all = new Div(discount, apply);
        all.addClassName("quote-discount-all");
        language.addValueChangeListener(change -> onChange.run());
        validDays.addValueChangeListener(change -> onChange.run());
        note.addValueChangeListener(change -> onChange.run());
        var fields = new Div(language, validDays, all, note);
        fields.addClassName("quote-terms-fields");
        add(new H2(getTranslation("quoting.terms")), fields);
    }

    void show(QuoteText text) {
        language.setValue(text.language());
        validDays.setValue(text.validDays());
        note.setValue(text.note() == null ? "" : text.note());
    }

    String language() {
        return language.getValue();
    }

    QuoteText read(String currency, List<QuoteItem> items, List<MediaPlan> media) {
        return new QuoteText(
                language.getValue(),
                currency,
                validDays.getValue() == null ? 0 : validDays.getValue(),
                note.getValue().isBlank() ? null : note.getValue().strip(),
                items,
                media);
    }

    void complain(String field, String words) {
        var at = Map.<String, HasValidation>of("validDays", validDays, "language", language)
                .getOrDefault(field, note);
        at.setErrorMessage(words);
        at.setInvalid(true);
    }

    void forgive() {
        List.<HasValidation>of(validDays, language, note).forEach(field -> field.setInvalid(false));
    }

    /** A line of one's own words, to begin with. */
    static QuoteItem free() {
        return new QuoteItem(
                null, "", null, null, Unit.ONCE, BigDecimal.ONE, new BigDecimal("0.00"), BigDecimal.ZERO, false, true);
    }
}
