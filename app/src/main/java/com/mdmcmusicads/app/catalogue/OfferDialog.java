package com.mdmcmusicads.app.catalogue;

import com.mdmcmusicads.app.api.FieldError;
import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.look.DayField;
import com.mdmcmusicads.app.money.Money;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A new offer, or the words of one that exists; its price has a window of its own. */
class OfferDialog extends Dialog {

    private final transient CatalogueDesk desk;
    private final transient Offer offer;
    private final transient Runnable afterwards;
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final TextField code = field("code", new TextField());
    private final Select<Kind> kind = field("kind", new Select<>());
    private final Select<String> platform = field("platform", new Select<>());
    private final Select<Unit> unit = field("unit", new Select<>());
    private final BigDecimalField price = field("price", new BigDecimalField());
    private final DayField from = field("from", new DayField(""));
    private final TextField nameFr = field("nameFr", new TextField());
    private final TextField nameEn = field("nameEn", new TextField());
    private final TextArea detailFr = field("detailFr", new TextArea());
    private final TextArea detailEn = field("detailEn", new TextArea());

    /** @param offer the one to reword, or null for a new one */
    OfferDialog(CatalogueDesk desk, Offer offer, Runnable afterwards) {
        this.desk = desk;
        this.offer = offer;
        this.afterwards = afterwards;
        setHeaderTitle(offer == null ? getTranslation("catalogue.add") : offer.name(getLocale()));
        setWidth("44rem");
        setMaxWidth("100%");
        label();
        choices();
        var form = offer == null
                ? new FormLayout(code, kind, platform, unit, price, from, nameFr, nameEn, detailFr, detailEn)
                : new FormLayout(nameFr, nameEn, detailFr, detailEn);
        form.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("30rem", 2));
        add(form);
        buttons();
    }

    private <F extends Component> F field(String name, F field) {
        fields.put(name, field);
        ((HasValidation) field).setManualValidation(true);
        return field;
    }

    private void label() {
        fields.forEach(
                (name, field) -> field.getElement().setProperty("label", getTranslation("catalogue.field." + name)));
        code.setHelperText(getTranslation("catalogue.field.code.help"));
        price.setSuffixComponent(new Span("€"));
        price.setHelperText(getTranslation("catalogue.field.price.help"));
    }

    private void choices() {
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> getTranslation("catalogue.kind." + one));
        kind.setValue(Kind.FEE);
        unit.setItems(Unit.values());
        unit.setItemLabelGenerator(one -> getTranslation("catalogue.unit." + one));
        unit.setValue(Unit.MONTH);
        platform.setEmptySelectionAllowed(true);
        platform.setItems("YOUTUBE", "META", "TIKTOK");
        platform.setItemLabelGenerator(one -> getTranslation("catalogue.platform." + (one == null ? "NONE" : one)));
        from.setValue(desk.today());
        if (offer != null) {
            nameFr.setValue(offer.nameFr());
            nameEn.setValue(offer.nameEn());
            detailFr.setValue(offer.detailFr());
            detailEn.setValue(offer.detailEn());
        }
    }

    private void buttons() {
        var save = new Button(getTranslation("catalogue.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        getFooter().add(new Button(getTranslation("look.cancel"), click -> close()), save);
    }

    private void save() {
        fields.values().forEach(field -> ((HasValidation) field).setInvalid(false));
        try {
            if (offer == null) {
                desk.add(told());
            } else {
                desk.word(
                        offer.code(),
                        new OfferWords(nameFr.getValue(), nameEn.getValue(), detailFr.getValue(), detailEn.getValue()));
            }
            close();
            afterwards.run();
        } catch (InvalidInput input) {
            complain(input.errors());
        }
    }

    private NewOffer told() {
        return new NewOffer(
                code.getValue().strip(),
                nameFr.getValue(),
                nameEn.getValue(),
                detailFr.getValue(),
                detailEn.getValue(),
                kind.getValue(),
                platform.getValue(),
                unit.getValue(),
                euros(price.getValue()),
                from.getValue());
    }

    /** To the cent; null stays null. */
    static Money euros(BigDecimal typed) {
        return typed == null ? null : new Money(typed.setScale(2, RoundingMode.HALF_UP), Money.EURO);
    }

    private void complain(List<FieldError> errors) {
        errors.forEach(error -> {
            var field = (HasValidation) fields.get(error.field());
            field.setErrorMessage(getTranslation(OfferRules.key(error.field(), error.code())));
            field.setInvalid(true);
        });
    }
}
