package com.mdmcmusicads.app.outreach;

import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.leads.LeadLookup;
import com.mdmcmusicads.app.leads.LeadPanel;
import com.mdmcmusicads.app.leads.LeadPerson;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.sequences.SequenceDesk;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;

/** The sequences of a lead on its page: how far each is, with the buttons that change it. */
@org.springframework.stereotype.Component
class EnrolmentPanel implements LeadPanel {

    private final EnrolmentReader reader;
    private final EnrolmentDesk desk;
    private final SequenceDesk sequences;
    private final LeadLookup leads;
    private final CurrentAccount account;
    private final Signals signals;
    private final Clock clock;

    EnrolmentPanel(
            EnrolmentReader reader,
            EnrolmentDesk desk,
            SequenceDesk sequences,
            LeadLookup leads,
            CurrentAccount account,
            Signals signals,
            Clock clock) {
        this.reader = reader;
        this.desk = desk;
        this.sequences = sequences;
        this.leads = leads;
        this.account = account;
        this.signals = signals;
        this.clock = clock;
    }

    @Override
    public String heading() {
        return "outreach.panel";
    }

    @Override
    public Component of(LeadPerson lead) {
        return new Shown(lead);
    }

    /** The panel on one open page. */
    private final class Shown extends Div {

        private final transient LeadPerson lead;
        private final boolean mayWrite = account.require().has(Role.SDR);
        private final boolean mayOpen = mayWrite || account.require().has(Role.DIRECTION);

        Shown(LeadPerson lead) {
            this.lead = lead;
            addClassName("lead-enrolments");
            Refresh.of(this, signals, EnrolmentDesk.CHANGED, id -> true, this::show);
            show();
        }

        private void show() {
            removeAll();
            var rows = reader.of(lead.id(), lead.email());
            if (rows.isEmpty()) {
                add(new Paragraph(getTranslation("outreach.panel.none")));
            }
            var list = new UnorderedList();
            list.addClassName("enrolment-cards");
            rows.forEach(row -> list.add(card(row)));
            add(list);
            if (mayWrite && rows.stream().allMatch(row -> row.state().isOver())) {
                add(new Button(
                        getTranslation("outreach.enrol"),
                        click -> new EnrolDialog(desk, sequences.open(), leads)
                                .forLead(lead)
                                .open()));
            }
        }

        private ListItem card(EnrolmentRow row) {
            var name = mayOpen ? new Anchor("enrolments/" + row.id(), row.sequence()) : new Span(row.sequence());
            var head = new Div(name, EnrolmentLook.state(row.state()), EnrolmentLook.progress(row));
            head.addClassName("enrolment-card-head");
            var card = new ListItem(head, EnrolmentLook.next(row, clock.instant()));
            if (mayWrite) {
                var actions = new EnrolmentActions(desk, this::show);
                actions.show(List.of(row));
                card.add(actions);
            }
            return card;
        }
    }
}
