package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;

/** What a lead agreed to or refused, when, and to which words; the newest counts. */
class ConsentList extends Div {

    ConsentList(List<LeadConsent> consents, Instant now) {
        if (consents.isEmpty()) {
            add(new Paragraph(getTranslation("leads.consent.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("consents");
        consents.forEach(consent -> list.add(item(consent, now)));
        add(list);
    }

    private ListItem item(LeadConsent consent, Instant now) {
        var answer = consent.isGiven() ? "GIVEN" : "REFUSED";
        var head = new Div(
                new Badge(getTranslation("leads.consent." + answer), consent.isGiven() ? Tone.SUCCESS : Tone.NEUTRAL),
                new RelativeTime(consent.at(), now));
        head.addClassName("consent-head");
        var item = new ListItem(head);
        if (consent.wording() != null) {
            item.add(quote(consent.wording()));
        }
        if (consent.source() != null) {
            item.add(source(consent.source()));
        }
        return item;
    }

    private Paragraph quote(String wording) {
        return new Paragraph(getTranslation("leads.consent.quote", wording));
    }

    private Span source(String source) {
        var from = new Span(getTranslation("leads.consent.source", source));
        from.addClassNames("muted", "small");
        return from;
    }
}
