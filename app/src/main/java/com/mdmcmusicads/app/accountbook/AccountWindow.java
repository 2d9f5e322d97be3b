package com.mdmcmusicads.app.accountbook;

import com.mdmcmusicads.app.adaccounts.AccountChanged;
import com.mdmcmusicads.app.adaccounts.ConnectedAccount;
import com.mdmcmusicads.app.adaccounts.ConnectionDesk;
import com.mdmcmusicads.app.adaccounts.ConnectionEdit;
import com.mdmcmusicads.app.adaccounts.ConnectionForm;
import com.mdmcmusicads.app.adaccounts.NewConnection;
import com.mdmcmusicads.app.api.FieldError;
import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.platforms.Platform;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Connects an account, or changes one; once saved, its page opens and knocks at the platform. */
class AccountWindow extends Dialog {

    private final transient ConnectionDesk desk;
    private final transient ConnectionForm form;
    private final Select<Platform> platform = new Select<>();
    private final TextField number = new TextField();
    private final TextField name = new TextField();
    private final Paragraph word = new Paragraph();
    private final Div where = new Div();
    private CredentialInputs credentials;

    /** A new one. */
    AccountWindow(ConnectionDesk desk) {
        this(desk, null);
    }

    AccountWindow(ConnectionDesk desk, ConnectionForm form) {
        this.desk = desk;
        this.form = form;
        setHeaderTitle(getTranslation(form == null ? "accountbook.add" : "accountbook.edit"));
        setWidth("36rem");
        setMaxWidth("100%");
        prepare();
        word.addClassName("form-word");
        word.getElement().setAttribute("role", "alert");
        word.setVisible(false);
        var fields = new Div(word, platform, number, name, where);
        fields.addClassName("account-window");
        add(fields);
        buttons();
    }

    private void prepare() {
        platform.setLabel(getTranslation("accountbook.column.platform"));
        platform.setItems(desk.platforms());
        platform.setItemLabelGenerator(one -> getTranslation(one.key()));
        platform.addValueChangeListener(change -> ask(change.getValue()));
        name.setLabel(getTranslation("accountbook.field.name"));
        name.setHelperText(getTranslation("accountbook.field.name.help"));
        number.setManualValidation(true);
        name.setManualValidation(true);
        number.setRequiredIndicatorVisible(true);
        if (form == null) {
            platform.setValue(desk.platforms().get(0));
        } else {
            platform.setValue(form.platform());
            platform.setReadOnly(true);
            number.setValue(form.accountId());
            number.setReadOnly(form.isUsed());
            name.setValue(form.name());
        }
    }

    /** Each platform calls its number otherwise and asks for other keys. */
    private void ask(Platform chosen) {
        number.setLabel(getTranslation("accountbook.number." + chosen));
        number.setHelperText(getTranslation("accountbook.number." + chosen + ".help"));
        number.setInvalid(false);
        credentials = form == null
                ? new CredentialInputs(desk.fields(chosen), Map.of(), Set.of())
                : new CredentialInputs(desk.fields(chosen), form.plain(), form.kept());
        where.removeAll();
        where.add(credentials);
    }

    private void buttons() {
        var save = new Button(getTranslation("accountbook.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        getFooter().add(new Button(getTranslation("look.cancel"), click -> close()), save);
    }

    private void save() {
        forgive();
        try {
            var id = form == null ? add() : edit();
            close();
            UI.getCurrent().navigate(ConnectedAccount.route(id), QueryParameters.of(AdAccountView.KNOCK, "1"));
        } catch (InvalidInput input) {
            input.errors().forEach(this::complain);
        } catch (AccountChanged changed) {
            say(getTranslation("accountbook.changed"));
        }
    }

    private String add() {
        return desk.add(
                new NewConnection(platform.getValue(), number.getValue(), name.getValue(), credentials.given()));
    }

    private String edit() {
        desk.edit(
                form.id(),
                new ConnectionEdit(
                        number.getValue(),
                        name.getValue(),
                        credentials.given(),
                        credentials.dropped(),
                        form.revision()));
        return form.id();
    }

    private void forgive() {
        word.setVisible(false);
        List.of(number, name).forEach(field -> field.setInvalid(false));
        credentials.forgive();
    }

    private void complain(FieldError error) {
        if (!credentials.complain(error.field(), getTranslation("accountbook.error.credential." + error.code()))) {
            var field = error.field().equals(ConnectionDesk.NAME) ? name : number;
            var key = "accountbook.error." + error.field() + "." + error.code();
            field.setErrorMessage(
                    error.code().equals("malformed")
                            ? getTranslation(key + "." + platform.getValue())
                            : getTranslation(key));
            field.setInvalid(true);
        }
    }

    private void say(String words) {
        word.setText(words);
        word.setVisible(true);
    }
}
