package com.mdmcmusicads.app.accountbook;

import com.mdmcmusicads.app.adplatforms.CredentialField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a connector asks for, as fields. What is kept already is never filled in: empty means it stays. */
class CredentialInputs extends Div {

    /** A whole file is pasted there. */
    private static final Set<String> LONG = Set.of("serviceAccountKey");

    private final Map<String, TextFieldBase<?, String>> fields = new LinkedHashMap<>();
    private final Map<String, Checkbox> drops = new LinkedHashMap<>();

    /**
     * @param plain values that may be shown
     * @param kept names of secrets that are there already
     */
    CredentialInputs(List<CredentialField> asked, Map<String, String> plain, Set<String> kept) {
        addClassName("credential-inputs");
        for (var one : asked) {
            var field = field(one);
            label(field, one, kept.contains(one.name()));
            field.setValue(one.secret() ? "" : plain.getOrDefault(one.name(), ""));
            fields.put(one.name(), field);
            add(field);
            if (kept.contains(one.name()) && !one.required()) {
                add(drop(one, field));
            }
        }
    }

    private static TextFieldBase<?, String> field(CredentialField one) {
        if (LONG.contains(one.name())) {
            var area = new TextArea();
            area.setMinRows(3);
            area.setMaxRows(8);
            return area;
        }
        if (!one.secret()) {
            return new TextField();
        }
        var hidden = new PasswordField();
        hidden.setRevealButtonVisible(false);
        return hidden;
    }

    private void label(TextFieldBase<?, String> field, CredentialField one, boolean isKept) {
        field.setLabel(getTranslation(one.key()));
        field.setManualValidation(true);
        field.setRequiredIndicatorVisible(one.required() && !isKept);
        field.setPlaceholder(isKept ? getTranslation("accountbook.kept") : "");
        field.getElement().setAttribute("autocomplete", one.secret() ? "new-password" : "off");
        field.setWidthFull();
        var help = getTranslation(one.key() + ".help");
        if (!help.equals(one.key() + ".help")) {
            field.setHelperText(help);
        }
    }

    private Component drop(CredentialField one, TextFieldBase<?, String> field) {
        var drop = new Checkbox(getTranslation("accountbook.drop", getTranslation(one.key())));
        drop.addValueChangeListener(change -> field.setEnabled(!change.getValue()));
        drops.put(one.name(), drop);
        return drop;
    }

    Map<String, String> given() {
        var given = new TreeMap<String, String>();
        fields.forEach((name, field) -> given.put(name, field.getValue()));
        return given;
    }

    Set<String> dropped() {
        return drops.entrySet().stream()
                .filter(drop -> drop.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** False when it is no field of these. */
    boolean complain(String name, String words) {
        var field = fields.get(name);
        if (field == null) {
            return false;
        }
        field.setErrorMessage(words);
        field.setInvalid(true);
        return true;
    }

    void forgive() {
        fields.values().forEach(field -> field.setInvalid(false));
    }
}
