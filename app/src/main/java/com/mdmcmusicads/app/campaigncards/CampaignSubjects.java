package com.mdmcmusicads.app.campaigncards;

import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.tasks.TaskSubjects;
import com.mdmcmusicads.processes.campaigns.CampaignLifecycle;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.Set;

/** Tells the inbox which campaign a task is about. */
@org.springframework.stereotype.Component
class CampaignSubjects implements TaskSubjects {

    private static final String TYPE = "campaign";

    private final CampaignDesk desk;
    private final CurrentAccount account;

    CampaignSubjects(CampaignDesk desk, CurrentAccount account) {
        this.desk = desk;
        this.account = account;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(CampaignLifecycle.KEY);
    }

    /** Read by the engine as well as by people, so without asking for a role. */
    @Override
    public Optional<Description> describe(String campaignId) {
        return desk.named(campaignId)
                .map(sheet -> new Description(
                        TYPE,
                        sheet.artist() + " · " + sheet.title(),
                        sheet.number(),
                        sheet.clientName() + " " + sheet.number()));
    }

    @Override
    public Component card(String campaignId) {
        if (!CampaignDesk.mayRead(account.require())) {
            return new Paragraph(UI.getCurrent().getTranslation("campaigncards.not-yours"));
        }
        return desk.find(campaignId)
                .<Component>map(CampaignCard::new)
                .orElseGet(() -> new Paragraph(UI.getCurrent().getTranslation("campaigncards.gone")));
    }
}
