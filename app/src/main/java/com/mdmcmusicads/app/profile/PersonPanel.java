package com.mdmcmusicads.app.profile;

import com.mdmcmusicads.app.identity.AccountDesk;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.texts.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;

/** How one is called, and which language pages and mails speak. */
class PersonPanel extends Div {

    private final CurrentAccount account;
    private final AccountDesk accounts;
    private final TextField name = new TextField(getTranslation("profile.name"));
    private final Select<Locale> language = new Select<>();

    PersonPanel(CurrentAccount account, AccountDesk accounts) {
        this.account = account;
        this.accounts = accounts;
        addClassName("profile-form");
        var person = account.require();
        name.setMaxLength(120);
        name.setValue(person.name());
        language.setLabel(getTranslation("profile.language"));
        language.setItems(Texts.LANGUAGES);
        language.setItemLabelGenerator(one -> getTranslation("identity.language." + one.getLanguage()));
        language.setValue(person.language());
        var save = new Button(getTranslation("identity.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(name, language, save);
    }

    private void save() {
        name.setErrorMessage(getTranslation("identity.users.name.missing"));
        name.setInvalid(name.getValue().isBlank());
        if (name.isInvalid()) {
            return;
        }
        account.renew(accounts.describe(account.require().id(), name.getValue(), language.getValue()));
        getElement()
                .executeJs(
                        "document.cookie = 'mdmc-language=' + $0 + '; path=/; max-age=31536000; samesite=lax';"
                                + " location.reload()",
                        language.getValue().getLanguage());
    }
}
