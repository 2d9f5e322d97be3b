package com.mdmcmusicads.app.proofs;

import com.mdmcmusicads.app.consent.Proof;
import com.mdmcmusicads.app.consent.Standing;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;

/** What a person agreed to or refused, when, and to which words; the newest first. */
class ConsentList extends Div {

    ConsentList(List<Proof> proofs, Instant now) {
        if (proofs.isEmpty()) {
            add(new Paragraph(getTranslation("proofs.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("consents");
        proofs.forEach(proof -> list.add(item(proof, now)));
        add(list);
    }

    static Badge badge(Standing standing, Component where) {
        return new Badge(where.getTranslation("proofs.answer." + standing), tone(standing));
    }

    private ListItem item(Proof proof, Instant now) {
        var what = new Span(
                getTranslation("proofs.said." + proof.answer(), getTranslation("proofs.purpose." + proof.purpose())));
        what.addClassName("consent-said");
        var head = new Div(what, new RelativeTime(proof.at(), now));
        head.addClassName("consent-head");
        var item = new ListItem(head);
        if (proof.wording() != null) {
            item.add(new Paragraph(getTranslation("proofs.quote", proof.wording())));
        }
        item.add(way(proof));
        return item;
    }

    private Span way(Proof proof) {
        var channel = getTranslation("proofs.channel." + proof.origin().channel());
        var source = proof.origin().source();
        var way = new Span(source == null ? channel : channel + " · " + source);
        way.addClassNames("muted", "small");
        return way;
    }

    private static Tone tone(Standing standing) {
        return switch (standing) {
            case GIVEN -> Tone.SUCCESS;
            case PENDING -> Tone.WARNING;
            case NONE, WITHDRAWN -> Tone.NEUTRAL;
        };
    }
}
