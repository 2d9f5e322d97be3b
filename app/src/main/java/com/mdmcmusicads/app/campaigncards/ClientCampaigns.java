package com.mdmcmusicads.app.campaigncards;

import com.mdmcmusicads.app.campaigning.NewCampaignWindow;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.clients.ClientCases;
import com.mdmcmusicads.app.clients.ClientPanel;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.processes.campaigns.CampaignLifecycle;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;

/** The campaigns of a client, on its page, and their processes among those of the client. */
@org.springframework.stereotype.Component
class ClientCampaigns implements ClientPanel, ClientCases {

    private static final int SHOWN = 20;

    private final CampaignDesk desk;
    private final Signals signals;
    private final CurrentAccount account;
    private final NewCampaignWindow.Opener newcomers;

    ClientCampaigns(CampaignDesk desk, Signals signals, CurrentAccount account, NewCampaignWindow.Opener newcomers) {
        this.newcomers = newcomers;
        this.desk = desk;
        this.signals = signals;
        this.account = account;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public String titleKey() {
        return "campaigncards.panel";
    }

    @Override
    public Set<Role> roles() {
        return CampaignDesk.READERS;
    }

    @Override
    public Component content(String clientId) {
        var box = new Div();
        Runnable draw = () -> {
            box.removeAll();
            box.add(new CampaignList(desk.ofClient(clientId, SHOWN)));
        };
        Refresh.of(box, signals, CampaignDesk.CHANGED, id -> true, draw);
        draw.run();
        return account.require().has(Role.PM) ? new Div(box, newcomers.button(clientId)) : box;
    }

    @Override
    public List<ClientCase> of(String clientId, int limit) {
        if (!CampaignDesk.mayRead(account.require())) {
            return List.of();
        }
        return desk.ofClient(clientId, limit).stream()
                .map(sheet -> new ClientCase(
                        CampaignLifecycle.KEY, sheet.id(), sheet.number() + " · " + sheet.title(), sheet.route()))
                .toList();
    }
}
