package com.mdmcmusicads.app.inbox;

import com.mdmcmusicads.app.identity.Person;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;

/** Asks for a colleague. */
class PersonPicker extends Dialog {

    /** @param key prefix of the texts: title, {@code .text} and {@code .do} */
    PersonPicker(String key, List<Person> people, Consumer<Person> chosen) {
        addClassName("inbox-dialog");
        setHeaderTitle(getTranslation(key));
        var field = new ComboBox<Person>(getTranslation("inbox.person"));
        field.setItems(people);
        field.setItemLabelGenerator(Person::name);
        field.setWidthFull();
        field.setAutofocus(true);
        var done = new Button(getTranslation(key + ".do"), click -> {
            close();
            chosen.accept(field.getValue());
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        done.setEnabled(false);
        field.addValueChangeListener(change -> done.setEnabled(change.getValue() != null));
        add(new Paragraph(getTranslation(key + ".text")), field);
        getFooter().add(new Button(getTranslation("inbox.cancel"), click -> close()), done);
    }
}
