package com.mdmcmusicads.app.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Asks what a new key is for, then shows it, this one time. */
class ApiKeyDialog extends Dialog {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final ApiKeyDesk desk;
    private final Runnable created;
    private final TextField name = new TextField(getTranslation("access.keys.name"));
    private final CheckboxGroup<Scope> scopes = new CheckboxGroup<>(getTranslation("access.keys.scopes"));
    private final DatePicker lastDay = new DatePicker(getTranslation("access.keys.last-day"));

    ApiKeyDialog(ApiKeyDesk desk, Clock clock, Runnable created) {
        this.desk = desk;
        this.created = created;
        setHeaderTitle(getTranslation("access.keys.create"));
        setWidth("32rem");
        fields(LocalDate.now(clock.withZone(PARIS)));
        var create = new Button(getTranslation("access.keys.create.do"), click -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("access.cancel"), click -> close()), create);
    }

    private void fields(LocalDate today) {
        name.setHelperText(getTranslation("access.keys.name.help"));
        name.setMaxLength(80);
        name.setAutofocus(true);
        scopes.setItems(Scope.values());
        scopes.setItemLabelGenerator(scope -> scope.word() + " · "
                + getTranslation("access.scope." + scope.name().toLowerCase(Locale.ROOT)));
        scopes.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        lastDay.setMin(today);
        lastDay.setHelperText(getTranslation("access.keys.last-day.help"));
        lastDay.setLocale(getLocale());
        show(name, scopes, lastDay);
    }

    private void create() {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(getTranslation("access.keys.name.missing"));
        scopes.setInvalid(scopes.isEmpty());
        scopes.setErrorMessage(getTranslation("access.keys.scopes.missing"));
        if (name.isInvalid() || scopes.isInvalid() || lastDay.isInvalid()) {
            return;
        }
        reveal(desk.create(name.getValue(), scopes.getValue(), end()));
        created.run();
    }

    /** The end of the last day, as people mean it in Paris. */
    private Instant end() {
        return lastDay.isEmpty()
                ? null
                : lastDay.getValue().plusDays(1).atStartOfDay(PARIS).toInstant();
    }

    private void reveal(String key) {
        setHeaderTitle(getTranslation("access.keys.created"));
        var field = new TextField(getTranslation("access.keys.key"), key, "");
        field.setReadOnly(true);
        field.setWidthFull();
        field.addClassName("api-key-secret");
        var copy = new Button(getTranslation("access.keys.copy"), VaadinIcon.COPY_O.create());
        copy.addClickListener(click -> {
            copy.getElement().executeJs("navigator.clipboard?.writeText($0)", key);
            copy.setText(getTranslation("access.keys.copied"));
        });
        show(new Paragraph(getTranslation("access.keys.once")), field, copy);
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("access.close"), click -> close()));
    }

    private void show(Component... pieces) {
        removeAll();
        var column = new VerticalLayout(pieces);
        column.setPadding(false);
        List.of(pieces).forEach(piece -> piece.getElement().getStyle().set("width", "100%"));
        add(column);
    }
}
