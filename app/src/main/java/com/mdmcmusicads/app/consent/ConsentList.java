package com.mdmcmusicads.app.consent;

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

    ConsentList(List<Proof> proofs, Instant now) {
        if (proofs.isEmpty()) {
            add(new Paragraph(getTranslation("consent.list.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("consents");
        proofs.forEach(proof -> list.add(item(proof, now)));
        add(list);
    }

    private ListItem item(Proof proof, Instant now) {
        var head = new Div(
                new Badge(getTranslation("consent.answer." + proof.answer()), tone(proof.answer())),
                new RelativeTime(proof.at(), now));
        head.addClassName("consent-head");
        var item = new ListItem(head);
        if (proof.wording() != null) {
            item.add(quote(proof.wording()));
        }
        if (proof.origin().source() != null) {
            item.add(source(proof.origin().source()));
        }
        return item;
    }

    static Tone tone(Standing standing) {
        return switch (standing) {
            case GIVEN -> Tone.SUCCESS;
            case PENDING -> Tone.WARNING;
            case NONE, WITHDRAWN -> Tone.NEUTRAL;
        };
    }

    private Paragraph quote(String wording) {
        return new Paragraph(getTranslation("consent.list.quote", wording));
    }

    private Span source(String source) {
        var from = new Span(getTranslation("consent.list.source", source));
        from.addClassNames("muted", "small");
        return from;
    }
}
