package com.mdmcmusicads.app.credentials;

import com.mdmcmusicads.app.api.FieldError;
import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.look.DayField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Stores a credential, or changes one: its kind decides which fields there are, its secret is only ever written. */
class CredentialWindow extends Dialog {

    private final transient CredentialBook book;
    private final String id;
    private final transient CredentialEdit form;
    private final Select<CredentialKind> kind = new Select<>();
    private final DayField endsOn = new DayField("");
    private final PasswordField secret = new PasswordField();
    private final Paragraph word = new Paragraph();
    private final Map<String, TextField> fields = new LinkedHashMap<>();

    /** @param id null for a new one, as {@code form} */
    CredentialWindow(CredentialBook book, String id, CredentialEdit form) {
        this.book = book;
        this.id = id;
        this.form = form;
        setHeaderTitle(getTranslation(id == null ? "credentials.add" : "credentials.edit.of", name()));
        setWidth("34rem");
        setMaxWidth("100%");
        List.of("name", "host", "header", "userName", "tokenUrl", "scope", "testPath")
                .forEach(this::field);
        prepare();
        var body = new Div(word, fields.get("name"), kind, fields.get("host"), fields.get("header"));
        body.add(fields.get("userName"), secret, fields.get("tokenUrl"), fields.get("scope"));
        body.add(fields.get("testPath"), endsOn);
        body.addClassName("credential-window");
        add(body);
        buttons();
    }

    private String name() {
        return form == null ? "" : form.name();
    }

    private void field(String name) {
        var field = new TextField();
        field.setWidthFull();
        field.setManualValidation(true);
        label(field, name, "");
        field.getElement().setAttribute("autocomplete", "off");
        fields.put(name, field);
    }

    private void label(TextField field, String name, String variant) {
        field.setLabel(getTranslation("credentials.field." + name + variant));
        var help = getTranslation("credentials.field." + name + ".help");
        field.setHelperText(help.startsWith("credentials.") ? null : help);
    }

    private void prepare() {
        word.addClassName("form-word");
        word.getElement().setAttribute("role", "alert");
        word.setVisible(false);
        secret.setWidthFull();
        secret.setRevealButtonVisible(false);
        secret.setManualValidation(true);
        secret.getElement().setAttribute("autocomplete", "new-password");
        endsOn.setLabel(getTranslation("credentials.field.endsOn"));
        kind.setLabel(getTranslation("credentials.field.kind"));
        kind.setItems(CredentialKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("credentials.kind." + one));
        kind.setWidthFull();
        kind.addValueChangeListener(change -> ask(change.getValue()));
        kind.setValue(form == null ? CredentialKind.BEARER : form.kind());
        if (form != null) {
            fill("name", form.name());
            fill("host", form.host());
            fill("header", form.header());
            fill("userName", form.userName());
            fill("tokenUrl", form.tokenUrl());
            fill("scope", form.scope());
            fill("testPath", form.testPath());
            endsOn.setValue(form.endsOn());
            fields.get("name").setReadOnly(true);
        }
    }

    private void fill(String field, String value) {
        fields.get(field).setValue(Objects.requireNonNullElse(value, ""));
    }

    private void ask(CredentialKind chosen) {
        var isOAuth = chosen == CredentialKind.OAUTH2;
        fields.get("host").setVisible(!chosen.isChannel());
        fields.get("header").setVisible(chosen == CredentialKind.HEADER);
        fields.get("userName").setVisible(isOAuth || chosen == CredentialKind.BASIC);
        label(fields.get("userName"), "userName", isOAuth ? ".OAUTH2" : "");
        fields.get("tokenUrl").setVisible(isOAuth);
        fields.get("scope").setVisible(isOAuth);
        fields.get("testPath").setVisible(!chosen.isChannel());
        secret.setVisible(chosen.hasSecret());
        secret.setLabel(chosen.hasSecret() ? getTranslation("credentials.field.secret." + chosen) : "");
        var isKept = form != null && form.kind() == chosen && form.host() != null;
        secret.setPlaceholder(isKept ? getTranslation("credentials.field.secret.kept") : "");
    }

    private void buttons() {
        var save = new Button(getTranslation("credentials.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        getFooter().add(new Button(getTranslation("look.cancel"), click -> close()), save);
    }

    private void save() {
        word.setVisible(false);
        secret.setInvalid(false);
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            if (id == null) {
                book.add(given());
            } else {
                book.edit(id, given());
            }
            close();
        } catch (InvalidInput input) {
            input.errors().forEach(this::complain);
        }
    }

    private CredentialEdit given() {
        return new CredentialEdit(
                fields.get("name").getValue(),
                kind.getValue(),
                fields.get("host").getValue(),
                fields.get("header").getValue(),
                fields.get("userName").getValue(),
                fields.get("tokenUrl").getValue(),
                fields.get("scope").getValue(),
                fields.get("testPath").getValue(),
                endsOn.getValue(),
                secret.getValue(),
                form == null ? 0 : form.revision());
    }

    private void complain(FieldError error) {
        HasValidation field = error.field().equals("secret") ? secret : fields.get(error.field());
        if (field == null) {
            word.setText(getTranslation("credentials.changed"));
            word.setVisible(true);
            return;
        }
        var isAskedAgain =
                form != null && error.field().equals("secret") && error.code().equals("missing");
        field.setErrorMessage(getTranslation("credentials.error." + (isAskedAgain ? "secret.missing" : error.code())));
        field.setInvalid(true);
    }
}
