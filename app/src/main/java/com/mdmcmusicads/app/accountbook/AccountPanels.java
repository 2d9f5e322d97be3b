package com.mdmcmusicads.app.accountbook;

import com.mdmcmusicads.app.adaccounts.ConnectedAccount;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.timeline.Timelines;
import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;

/** What other rooms know about an account, for its page. */
@org.springframework.stereotype.Component
class AccountPanels {

    private final List<AdAccountPanel> panels;
    private final CampaignList campaigns;
    private final Timelines timelines;
    private final CurrentAccount reader;

    AccountPanels(List<AdAccountPanel> panels, CampaignList campaigns, Timelines timelines, CurrentAccount reader) {
        this.panels = panels;
        this.campaigns = campaigns;
        this.timelines = timelines;
        this.reader = reader;
    }

    /** Those this reader may see. */
    List<AdAccountPanel> panels() {
        var person = reader.require();
        return panels.stream()
                .filter(panel -> panel.roles().stream().anyMatch(person::has))
                .sorted(Comparator.comparingInt(AdAccountPanel::order))
                .toList();
    }

    Component campaigns(ConnectedAccount account) {
        var person = reader.require();
        var readsOurs = person.has(Role.PM) || person.has(Role.DIRECTION);
        var lines = readsOurs ? campaigns.of(account.id(), account.platform()) : campaigns.of(account.id());
        return new CampaignTable(lines, campaigns.count(account.id()), readsOurs);
    }

    Component timeline(String accountId) {
        return timelines.of(new Subject(AdAccountPage.TYPE, accountId));
    }

    boolean mayWrite() {
        return reader.require().has(Role.ADMIN);
    }
}
