package com.mdmcmusicads.app.clients;

import com.mdmcmusicads.app.api.FieldError;
import com.mdmcmusicads.app.api.InvalidInput;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.ConcurrencyFailureException;

/** Fields about a client: what is wrong is said at the field, and what somebody else changed meanwhile as well. */
abstract class ClientWindow extends Dialog {

    private static final int SHOWN_MILLIS = 4000;

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();
    private final FormLayout form = new FormLayout();
    private final Paragraph word = new Paragraph();

    ClientWindow(String title) {
        setHeaderTitle(title);
        addClassName("lead-dialog");
        setWidth("46rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 2));
        word.addClassName("form-word");
        word.getElement().setAttribute("role", "alert");
        word.setVisible(false);
        add(word, form);
        var save = new Button(getTranslation("clients.save"), click -> trySave());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        getFooter().add(new Button(getTranslation("clients.cancel"), click -> close()), save);
    }

    /** Keeps what stands in the fields. */
    abstract void save();

    /** A field by the name that errors about it have. Our rules say what is wrong, not the component's own. */
    <F extends Component & HasValidation & HasValue<?, String>> F field(String name, F field, int columns) {
        fields.put(name, field);
        field.setManualValidation(true);
        form.add(field, columns);
        return field;
    }

    @SuppressWarnings("unchecked")
    private HasValue<?, String> value(String name) {
        return (HasValue<?, String>) fields.get(name);
    }

    void write(String name, String value) {
        value(name).setValue(value == null ? value(name).getEmptyValue() : value);
    }

    String read(String name) {
        var value = value(name).getValue();
        return value == null ? "" : value;
    }

    private void trySave() {
        fields.values().forEach(field -> field.setInvalid(false));
        word.setVisible(false);
        try {
            save();
            close();
            Notification.show(getTranslation("clients.saved"), SHOWN_MILLIS, Notification.Position.BOTTOM_START)
                    .addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        } catch (InvalidInput wrong) {
            complain(wrong.errors());
        } catch (ClientClash clash) {
            clash.fields()
                    .forEach(name -> ((HasHelper) fields.get(name))
                            .setHelperText(getTranslation(
                                    "clients.clash.there", clash.there().get(name))));
            say("clients.clash");
        } catch (ConcurrencyFailureException busy) {
            say("clients.busy");
        }
    }

    private void say(String key) {
        word.setText(getTranslation(key));
        word.setVisible(true);
    }

    private void complain(List<FieldError> errors) {
        errors.stream().filter(error -> fields.containsKey(error.field())).forEach(error -> {
            fields.get(error.field()).setErrorMessage(error.message());
            fields.get(error.field()).setInvalid(true);
        });
        fields.values().stream()
                .filter(HasValidation::isInvalid)
                .findFirst()
                .ifPresent(first -> ((Focusable<?>) first).focus());
    }
}
