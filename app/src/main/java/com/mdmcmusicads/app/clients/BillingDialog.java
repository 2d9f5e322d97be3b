package com.mdmcmusicads.app.clients;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Who a client is, where it is billed, and on which terms. */
class BillingDialog extends ClientWindow {

    private static final List<String> LANGUAGES = List.of("fr", "en", "de", "es", "it", "nl", "pt");
    private static final List<String> CURRENCIES = List.of("EUR", "USD", "GBP", "CHF");

    private final transient ClientEditor editor;
    private final String id;
    private transient ClientEdit base;

    BillingDialog(ClientEditor editor, Client client) {
        super(client.name());
        this.editor = editor;
        id = client.id();
        base = ClientEdit.of(client);
        fields();
        base.values().forEach(this::fill);
    }

    private void fields() {
        kind();
        text("name", 1).setRequiredIndicatorVisible(true);
        text("legalName", 1);
        text("street", 2);
        text("extra", 2);
        text("postcode", 1);
        text("city", 1);
        country();
        text("email", 1);
        text("siren", 1);
        text("siret", 1);
        text("vatNumber", 1);
        text("purchaseOrder", 1);
        select("language", LANGUAGES, this::language);
        select("currency", CURRENCIES, UnaryOperator.identity());
        var days = text("paymentDays", 1);
        days.getElement().setAttribute("inputmode", "numeric");
        days.setHelperText(getTranslation("clients.field.paymentDays.help"));
    }

    private void kind() {
        var kind = field("kind", new RadioButtonGroup<String>(label("kind")), 2);
        kind.setItems("COMPANY", "PERSON");
        kind.setItemLabelGenerator(one -> getTranslation("clients.kind." + one));
    }

    private TextField text(String name, int columns) {
        var field = field(name, new TextField(label(name)), columns);
        field.setMaxLength(200);
        return field;
    }

    private void country() {
        var country = field("country", new ComboBox<String>(label("country")), 1);
        var alphabet = Collator.getInstance(getLocale());
        country.setItems(Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(this::country, alphabet))
                .toList());
        country.setItemLabelGenerator(this::country);
        country.setClearButtonVisible(true);
    }

    private void select(String name, List<String> items, UnaryOperator<String> words) {
        var select = field(name, new Select<String>(), 1);
        select.setLabel(label(name));
        select.setItems(items);
        select.setItemLabelGenerator(words::apply);
    }

    private String label(String name) {
        return getTranslation("clients.field." + name);
    }

    private String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(getLocale());
    }

    private String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(getLocale());
    }

    private void fill(String name, String value) {
        write(name, name.equals("country") && value.isEmpty() ? null : value);
    }

    @Override
    void save() {
        var typed = new LinkedHashMap<String, String>();
        ClientEdit.FIELDS.forEach(name -> typed.put(name, read(name).strip()));
        try {
            editor.correct(id, base, new ClientEdit(typed), getLocale());
        } catch (ClientClash clash) {
            base = clash.there();
            throw clash;
        }
    }
}
