package com.mdmcmusicads.app.alertbook;

import com.mdmcmusicads.app.alerts.Alert;
import com.mdmcmusicads.app.alerts.AlertDesk;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.tasks.TaskSubjects;
import com.mdmcmusicads.app.texts.Texts;
import com.mdmcmusicads.processes.budgets.CampaignBudgetAlert;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells the inbox which alert a task is about, and keeps that somebody looked at it. */
@org.springframework.stereotype.Component
class AlertSubjects implements TaskSubjects {

    private final AlertTools tools;
    private final AlertDesk desk;
    private final CampaignDesk campaigns;
    private final CurrentAccount account;
    private final Texts texts;

    AlertSubjects(AlertTools tools, AlertDesk desk, CampaignDesk campaigns, CurrentAccount account, Texts texts) {
        this.tools = tools;
        this.desk = desk;
        this.campaigns = campaigns;
        this.account = account;
        this.texts = texts;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(CampaignBudgetAlert.KEY);
    }

    @Override
    public Optional<Description> describe(String businessKey) {
        return desk.find(businessKey)
                .flatMap(alert -> campaigns.find(alert.key().campaignId()).map(campaign -> described(alert, campaign)));
    }

    private Description described(Alert alert, CampaignSheet campaign) {
        return new Description(
                Alert.SUBJECT,
                campaign.title() + " · " + campaign.artist(),
                campaign.number() + " · "
                        + texts.say(Locale.FRENCH, alert.platform().key()),
                campaign.clientName());
    }

    @Override
    public Component card(String businessKey) {
        var alert = desk.find(businessKey);
        if (alert.isEmpty()) {
            return new Paragraph(UI.getCurrent().getTranslation("alerts.card.gone"));
        }
        desk.isLookedAt(businessKey, account.require());
        return new AlertCard(alert.get(), tools);
    }
}
