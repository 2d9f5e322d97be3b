package com.mdmcmusicads.app.contacts;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.vaadin.flow.component.html.Div;

/** The people and the music of a subject, for its page; who may, changes them there. */
@org.springframework.stereotype.Component
public class ContactPanels {

    private final ContactBook book;
    private final CurrentAccount account;
    private final Signals signals;

    ContactPanels(ContactBook book, CurrentAccount account, Signals signals) {
        this.book = book;
        this.account = account;
        this.signals = signals;
    }

    public Div people(Subject about) {
        var list = new ContactList(book, about, mayWrite());
        Refresh.of(list, signals, ContactBook.CHANGED, about.id()::equals, list::refresh);
        return list;
    }

    public Div music(Subject about) {
        var list = new MusicList(book, about, mayWrite());
        Refresh.of(list, signals, ContactBook.CHANGED, about.id()::equals, list::refresh);
        return list;
    }

    private boolean mayWrite() {
        var reader = account.require();
        return reader.has(Role.SDR) || reader.has(Role.SALES);
    }
}
