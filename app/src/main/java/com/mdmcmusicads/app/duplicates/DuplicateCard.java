package com.mdmcmusicads.app.duplicates;

import com.mdmcmusicads.app.duplicates.Proposal.Side;
import com.mdmcmusicads.app.leads.LeadLook;
import com.mdmcmusicads.app.leads.LeadPerson;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.particulars.Particulars;
import com.mdmcmusicads.app.particulars.ParticularsLook;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Instant;
import java.util.function.BiConsumer;

/** Two records side by side: where they differ one chooses what stays, and the choice is kept at once. */
class DuplicateCard extends Div {

    private final transient Proposal proposal;
    private final transient Record older;
    private final transient Record newer;
    private final transient BiConsumer<String, Side> choose;

    DuplicateCard(Proposal proposal, Record older, Record newer, BiConsumer<String, Side> choose, Instant now) {
        this.proposal = proposal;
        this.older = older;
        this.newer = newer;
        this.choose = choose;
        addClassName("duplicate-card");
        add(reasons(), heads(now));
        Fields.ALL.forEach(field -> add(row(field)));
    }

    private Paragraph reasons() {
        var words = new Paragraph(new Span(getTranslation("duplicates.alike")));
        proposal.reasons()
                .forEach(reason ->
                        words.add(new Span(" "), new Badge(getTranslation("duplicates.in." + reason), Tone.INFO)));
        return words;
    }

    private Div heads(Instant now) {
        var heads = new Div(head(older, Side.OLDER, now), head(newer, Side.NEWER, now));
        heads.addClassName("duplicate-heads");
        return heads;
    }

    private Div head(Record one, Side side, Instant now) {
        var person = one.person();
        var link = new Anchor("leads/" + person.id(), person.title());
        link.setTarget("_blank");
        var came =
                new Span(new Span(getTranslation("duplicates.came") + " "), new RelativeTime(person.createdAt(), now));
        came.addClassNames("muted", "small");
        return new Div(new H3(getTranslation("duplicates.side." + side)), link, LeadLook.status(person.status()), came);
    }

    private Component row(String field) {
        var label = getTranslation("particulars.field." + field);
        if (Fields.differ(field, older.told(), newer.told())) {
            return choice(field, label);
        }
        var name = new Span(label);
        name.addClassNames("muted", "small");
        var row = new Div(name, new Div(words(older, field)));
        row.addClassName("duplicate-same");
        return row;
    }

    private RadioButtonGroup<Side> choice(String field, String label) {
        var choice = new RadioButtonGroup<Side>();
        choice.addClassName("duplicate-choice");
        choice.setLabel(label);
        choice.setItems(Side.values());
        choice.setItemLabelGenerator(side -> words(side == Side.OLDER ? older : newer, field));
        choice.setValue(proposal.side(field, older.told(), newer.told()));
        choice.setReadOnly(!proposal.isOpen());
        choice.addValueChangeListener(change -> choose.accept(field, change.getValue()));
        return choice;
    }

    private String words(Record record, String field) {
        return ParticularsLook.words(record.told(), field, getLocale());
    }

    /** One of the two records. */
    record Record(LeadPerson person, Particulars told) {}
}
