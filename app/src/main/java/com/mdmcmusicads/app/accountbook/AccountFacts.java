package com.mdmcmusicads.app.accountbook;

import com.mdmcmusicads.app.look.RelativeTime;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** What is known of an account, credentials aside. */
class AccountFacts extends DescriptionList {

    AccountFacts(AccountRow row, Instant now) {
        addClassName("facts");
        var account = row.account();
        fact("account", new Span(account.accountId()));
        fact("currency", new Span(AccountLook.currency(row)));
        fact("zone", new Span(AccountLook.zone(row)));
        fact("success", AccountLook.success(row, now));
        fact("end", AccountLook.end(row, now));
        fact(
                "tested",
                row.testedAt() == null
                        ? new Span(getTranslation("accountbook.tested.never"))
                        : new RelativeTime(row.testedAt(), now));
        fact("since", new RelativeTime(row.createdAt(), now));
    }

    private void fact(String name, Component value) {
        add(new Term(getTranslation("accountbook.column." + name)), new Description(value));
    }
}
