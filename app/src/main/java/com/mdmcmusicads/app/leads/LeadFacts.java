package com.mdmcmusicads.app.leads;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;

/** The particulars of a lead in two columns; a card leaves out what we do not know and what its title says already. */
class LeadFacts extends DescriptionList {

    private static final String FRENCH_NUMBER = "(\\+33|0)(\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)";

    private final boolean onlyKnown;

    LeadFacts(Lead lead, boolean onlyKnown) {
        this.onlyKnown = onlyKnown;
        addClassName("facts");
        if (!onlyKnown) {
            fact("artistName", text(lead.artistName()));
        }
        fact("name", text(lead.name()));
        fact("email", link("mailto:", lead.email(), lead.email()));
        fact("phone", link("tel:", lead.phone(), number(lead.phone())));
        fact("genre", text(lead.genre()));
        fact("budget", lead.budget() == null ? null : LeadLook.budget(lead.budget()));
        fact("platforms", lead.platforms().isEmpty() ? null : LeadLook.platforms(lead.platforms()));
        fact("country", text(country(lead.country())));
        fact("language", text(Locale.forLanguageTag(lead.language()).getDisplayLanguage(getLocale())));
        fact("message", message(lead.message()));
        fact("source", text(lead.source()));
        lead.campaign().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(this::campaign);
    }

    private void fact(String particular, Component value) {
        if (value != null || !onlyKnown) {
            row(getTranslation("leads.field." + particular), value == null ? LeadLook.nothing() : value);
        }
    }

    private void campaign(Map.Entry<String, String> parameter) {
        if (!onlyKnown) {
            row(parameter.getKey(), new Span(parameter.getValue()));
        }
    }

    private void row(String term, Component value) {
        add(new Term(term), new Description(value));
    }

    private String country(String code) {
        return code == null
                ? null
                : new Locale.Builder().setRegion(code).build().getDisplayCountry(getLocale());
    }

    private static Span text(String text) {
        return text == null ? null : new Span(text);
    }

    private static Span message(String text) {
        var message = text(text);
        if (message != null) {
            message.addClassName("lead-message");
        }
        return message;
    }

    /** A French number in pairs, as people read it out. */
    private static String number(String phone) {
        return phone == null
                ? null
                : phone.replaceFirst(FRENCH_NUMBER, "$1 $2 $3 $4 $5 $6").replaceFirst("^0 ", "0");
    }

    private static Anchor link(String scheme, String address, String words) {
        return address == null ? null : new Anchor(scheme + address, words);
    }
}
