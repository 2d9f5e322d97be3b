package com.mdmcmusicads.app.contacts;

import com.mdmcmusicads.app.contacts.Contact.Part;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A contact as fields. */
class ContactDialog extends Dialog {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ().-]{3,38}");

    private final TextField name = new TextField(getTranslation("contacts.name"));
    private final Select<Part> part = new Select<>();
    private final EmailField email = new EmailField(getTranslation("contacts.email"));
    private final TextField phone = new TextField(getTranslation("contacts.phone"));

    ContactDialog(Contact known, Consumer<Contact> kept) {
        setHeaderTitle(getTranslation(known == null ? "contacts.add" : "contacts.edit"));
        addClassName("board-dialog");
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(200);
        name.setAutofocus(true);
        part.setLabel(getTranslation("contacts.part"));
        part.setItems(Part.values());
        part.setItemLabelGenerator(one -> getTranslation("contacts.part." + one));
        part.setValue(Part.MANAGER);
        email.setMaxLength(254);
        email.setManualValidation(true);
        phone.setMaxLength(40);
        if (known != null) {
            fill(known);
        }
        add(new FormLayout(name, part, email, phone));
        var save = new Button(getTranslation("contacts.save"), click -> save(known, kept));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("contacts.cancel"), click -> close()), save);
    }

    private void fill(Contact known) {
        name.setValue(known.name());
        part.setValue(known.part());
        email.setValue(known.email() == null ? "" : known.email());
        phone.setValue(known.phone() == null ? "" : known.phone());
    }

    private void save(Contact known, Consumer<Contact> kept) {
        var mail = email.getValue().strip();
        var number = phone.getValue().strip();
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(getTranslation("contacts.nameless"));
        email.setInvalid(!mail.isEmpty() && !EMAIL.matcher(mail).matches());
        email.setErrorMessage(getTranslation("api.field.not-an-email"));
        phone.setInvalid(!number.isEmpty() && !PHONE.matcher(number).matches());
        phone.setErrorMessage(getTranslation("api.field.not-a-phone"));
        if (!name.isInvalid() && !email.isInvalid() && !phone.isInvalid()) {
            close();
            kept.accept(new Contact(
                    known == null ? null : known.id(),
                    name.getValue().strip(),
                    part.getValue(),
                    mail.isEmpty() ? null : mail,
                    number.isEmpty() ? null : number));
        }
    }
}
