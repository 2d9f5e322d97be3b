package com.mdmcmusicads.app.quoting;

import com.mdmcmusicads.app.clients.ClientPanel;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.quotes.NewQuote;
import com.vaadin.flow.component.Component;
import java.util.Set;

/** Quotes on the page of a client. */
@org.springframework.stereotype.Component
class ClientQuotes implements ClientPanel {

    private static final int ORDER = 100;

    private final QuoteTools tools;
    private final Signals signals;
    private final CurrentAccount account;

    ClientQuotes(QuoteTools tools, Signals signals, CurrentAccount account) {
        this.tools = tools;
        this.signals = signals;
        this.account = account;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String titleKey() {
        return "quotes.title";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.SALES, Role.ACCOUNTING, Role.DIRECTION);
    }

    @Override
    public Component content(String clientId) {
        return new OfferedList(
                tools,
                signals,
                account.require(),
                NewQuote.forClient(clientId),
                () -> tools.reader().ofClient(clientId));
    }
}
