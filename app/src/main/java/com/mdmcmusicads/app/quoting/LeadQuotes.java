package com.mdmcmusicads.app.quoting;

import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.leads.LeadPanel;
import com.mdmcmusicads.app.leads.LeadPerson;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.quotes.NewQuote;
import com.vaadin.flow.component.Component;
import org.springframework.core.annotation.Order;

/** Quotes on the page of a lead. */
@org.springframework.stereotype.Component
@Order(10)
class LeadQuotes implements LeadPanel {

    private final QuoteTools tools;
    private final Signals signals;
    private final CurrentAccount account;

    LeadQuotes(QuoteTools tools, Signals signals, CurrentAccount account) {
        this.tools = tools;
        this.signals = signals;
        this.account = account;
    }

    @Override
    public String heading() {
        return "quotes.title";
    }

    @Override
    public boolean isFor(Person reader) {
        return reader.has(Role.SALES) || reader.has(Role.DIRECTION);
    }

    @Override
    public Component of(LeadPerson lead) {
        return new OfferedList(
                tools,
                signals,
                account.require(),
                NewQuote.forLead(lead.id()),
                () -> tools.reader().ofLead(lead.id()));
    }
}
