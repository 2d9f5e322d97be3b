package com.mdmcmusicads.app.sequences;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks for the name of a sequence. */
class NameDialog extends Dialog {

    private final TextField name = new TextField();
    private final transient Consumer<String> onName;

    NameDialog(String title, String value, Consumer<String> onName) {
        this.onName = onName;
        setHeaderTitle(title);
        setWidth("26rem");
        name.setLabel(getTranslation("sequences.name"));
        name.setHelperText(getTranslation("sequences.name.help"));
        name.setMaxLength(80);
        name.setWidthFull();
        name.setValue(value);
        name.focus();
        add(name);
        var keep = new Button(getTranslation("sequences.keep"), click -> keep());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        keep.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("sequences.cancel"), click -> close()), keep);
    }

    private void keep() {
        if (name.getValue().isBlank()) {
            name.setErrorMessage(getTranslation("sequences.name.missing"));
            name.setInvalid(true);
            return;
        }
        close();
        onName.accept(name.getValue().strip());
    }
}
