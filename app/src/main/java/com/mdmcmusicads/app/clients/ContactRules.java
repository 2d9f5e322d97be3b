package com.mdmcmusicads.app.clients;

import com.mdmcmusicads.app.texts.Texts;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a contact must be like. */
@Component
class ContactRules {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ().-]{4,30}");

    private final Texts texts;

    ContactRules(Texts texts) {
        this.texts = texts;
    }

    ClientContact read(ClientContact told) {
        return read(told, rules());
    }

    /** Whoever speaks first for a client can be written to. */
    ClientContact readMain(ClientContact told) {
        var rules = rules();
        if (told.email() == null || told.email().isBlank()) {
            rules.reject("email", "required");
        }
        return read(told, rules);
    }

    private ClientContact read(ClientContact told, BillingRules rules) {
        var contact = new ClientContact(
                told.id(),
                told.version(),
                rules.required("name", told.name()),
                told.role(),
                rules.email("email", told.email()),
                phone(told.phone(), rules));
        rules.complain();
        return contact;
    }

    private static String phone(String told, BillingRules rules) {
        var value = rules.line("phone", told);
        return value == null || PHONE.matcher(value).matches() ? value : rules.reject("phone", "phone");
    }

    void refuseTaken() {
        var rules = rules();
        rules.reject("email", "taken");
        rules.complain();
    }

    private BillingRules rules() {
        var english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        return new BillingRules(texts, english ? Locale.ENGLISH : Locale.FRENCH);
    }
}
