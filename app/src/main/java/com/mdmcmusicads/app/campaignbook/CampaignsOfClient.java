package com.mdmcmusicads.app.campaignbook;

import com.mdmcmusicads.app.campaigning.NewCampaignWindow;
import com.mdmcmusicads.app.clients.ClientPanel;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Signals;
import com.vaadin.flow.component.Component;
import java.util.Set;

/** The campaigns of a client on the client's page. */
@org.springframework.stereotype.Component
class CampaignsOfClient implements ClientPanel {

    private final CampaignBook book;
    private final NewCampaignWindow.Opener newcomers;
    private final CurrentAccount account;
    private final Signals signals;

    CampaignsOfClient(CampaignBook book, NewCampaignWindow.Opener newcomers, CurrentAccount account, Signals signals) {
        this.book = book;
        this.newcomers = newcomers;
        this.account = account;
        this.signals = signals;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String titleKey() {
        return "campaignbook.title";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.SALES, Role.PM, Role.DIRECTION);
    }

    @Override
    public Component content(String clientId) {
        var list = new ClientCampaigns(clientId, book, signals);
        if (account.require().has(Role.PM)) {
            list.offer(() -> newcomers.open(clientId));
        }
        return list;
    }
}
