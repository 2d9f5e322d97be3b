package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.particulars.ParticularsLook;
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
        var told = lead.particulars();
        if (!onlyKnown) {
            fact("artistName", text(told.artistName()));
        }
        fact("name", text(told.name()));
        fact("email", link("mailto:", told.email(), told.email()));
        fact("phone", link("tel:", told.phone(), number(told.phone())));
        fact("genre", text(told.genre()));
        fact("budget", told.budget() == null ? null : ParticularsLook.budget(told.budget()));
        fact("platforms", told.platforms().isEmpty() ? null : ParticularsLook.platforms(told.platforms()));
        fact("country", text(country(told.country())));
        fact("language", text(Locale.forLanguageTag(told.language()).getDisplayLanguage(getLocale())));
        fact("message", message(told.message()));
        fact("source", text(lead.source()));
        if (lead.closingReason() != null) {
            fact("closing", text(closing(lead)));
        }
        lead.campaign().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(this::campaign);
    }

    private void fact(String particular, Component value) {
        if (value != null || !onlyKnown) {
            row(getTranslation("particulars.field." + particular), value == null ? ParticularsLook.nothing() : value);
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

    private String closing(Lead lead) {
        var reason = getTranslation("leads.reason." + lead.closingReason());
        return lead.closingDetails() == null ? reason : reason + " · " + lead.closingDetails();
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
