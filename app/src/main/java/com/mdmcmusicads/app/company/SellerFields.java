package com.mdmcmusicads.app.company;

import com.mdmcmusicads.app.api.FieldError;
import com.mdmcmusicads.app.money.Iban;
import com.mdmcmusicads.app.money.Money;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The agency as fields in four panels; what is wrong is said at the field. */
class SellerFields extends Div {

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final TextField name = text("name");
    private final TextField legalForm = text("legalForm");
    private final BigDecimalField capital = field("shareCapital", new BigDecimalField());
    private final TextField street = text("street");
    private final TextField extra = text("extra");
    private final TextField postcode = text("postcode");
    private final TextField city = text("city");
    private final ComboBox<String> country = field("country", new ComboBox<>());
    private final TextField siren = text("siren");
    private final TextField siret = text("siret");
    private final TextField rcsCity = text("rcsCity");
    private final TextField vatNumber = text("vatNumber");
    private final TextField email = text("email");
    private final TextField phone = text("phone");
    private final TextField iban = text("iban");
    private final TextField bic = text("bic");
    private final Checkbox debits = new Checkbox(getTranslation("company.field.vatOnDebits"));

    SellerFields() {
        addClassName("company-fields");
        capital.setLabel(getTranslation("company.field.shareCapital"));
        capital.setSuffixComponent(new Span("€"));
        country.setLabel(getTranslation("company.field.country"));
        country.setItems(Locale.getISOCountries());
        country.setItemLabelGenerator(this::countryName);
        legalForm.setHelperText(getTranslation("company.field.legalForm.help"));
        debits.setHelperText(getTranslation("company.field.vatOnDebits.help"));
        add(
                panel("identity", name, legalForm, capital, email, phone),
                panel("address", street, extra, postcode, city, country),
                panel("tax", siren, siret, rcsCity, vatNumber, debits),
                panel("bank", iban, bic));
    }

    private TextField text(String field) {
        return field(field, new TextField(getTranslation("company.field." + field)));
    }

    private <F extends Component> F field(String name, F field) {
        fields.put(name, field);
        ((HasValidation) field).setManualValidation(true);
        return field;
    }

    private Section panel(String title, Component... parts) {
        var form = new FormLayout(parts);
        form.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("30rem", 2));
        var panel = new Section(new H2(getTranslation("company." + title)), form);
        form.setColspan(debits, 2);
        form.setColspan(iban, 2);
        panel.addClassName("panel");
        return panel;
    }

    private String countryName(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(getLocale());
    }

    void show(Seller seller) {
        put(name, seller.name());
        put(legalForm, seller.legalForm());
        capital.setValue(
                seller.shareCapital() == null ? null : seller.shareCapital().amount());
        put(street, seller.street());
        put(extra, seller.extra());
        put(postcode, seller.postcode());
        put(city, seller.city());
        country.setValue(seller.country());
        put(siren, seller.siren());
        put(siret, seller.siret());
        put(rcsCity, seller.rcsCity());
        put(vatNumber, seller.vatNumber());
        put(email, seller.email());
        put(phone, seller.phone());
        put(iban, seller.iban() == null ? null : Iban.grouped(seller.iban()));
        put(bic, seller.bic());
        debits.setValue(seller.vatOnDebits());
    }

    private static void put(TextField field, String value) {
        field.setValue(value == null ? "" : value);
    }

    Seller told() {
        return new Seller(
                name.getValue(),
                legalForm.getValue(),
                capital.getValue() == null
                        ? null
                        : new Money(capital.getValue().setScale(2, RoundingMode.HALF_UP), Money.EURO),
                street.getValue(),
                extra.getValue(),
                postcode.getValue(),
                city.getValue(),
                country.getValue(),
                siren.getValue(),
                siret.getValue(),
                rcsCity.getValue(),
                vatNumber.getValue(),
                email.getValue(),
                phone.getValue(),
                iban.getValue(),
                bic.getValue(),
                debits.getValue());
    }

    void readOnly(boolean isReadOnly) {
        fields.values().forEach(field -> ((HasValue<?, ?>) field).setReadOnly(isReadOnly));
        ((AbstractField<?, ?>) debits).setReadOnly(isReadOnly);
    }

    void forgive() {
        fields.values().forEach(field -> ((HasValidation) field).setInvalid(false));
    }

    void complain(List<FieldError> errors) {
        errors.forEach(error -> {
            var field = (HasValidation) fields.get(error.field());
            field.setErrorMessage(getTranslation(SellerRules.key(error.field(), error.code())));
            field.setInvalid(true);
        });
    }
}
