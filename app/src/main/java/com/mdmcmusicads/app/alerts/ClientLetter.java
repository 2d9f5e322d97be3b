package com.mdmcmusicads.app.alerts;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.clients.BillingParty;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.company.Company;
import com.mdmcmusicads.app.mail.Mailer;
import com.mdmcmusicads.app.mail.Note;
import com.mdmcmusicads.app.texts.Texts;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes to the client about the money of their own campaign, in their language; one mail a decision. */
@Component
class ClientLetter {

    private final Alerts alerts;
    private final CampaignDesk campaigns;
    private final ClientDesk clients;
    private final Company company;
    private final AlertWords words;
    private final Texts texts;
    private final Mailer mailer;

    ClientLetter(
            Alerts alerts,
            CampaignDesk campaigns,
            ClientDesk clients,
            Company company,
            AlertWords words,
            Texts texts,
            Mailer mailer) {
        this.alerts = alerts;
        this.campaigns = campaigns;
        this.clients = clients;
        this.company = company;
        this.words = words;
        this.texts = texts;
        this.mailer = mailer;
    }

    /** A first draft, for somebody to read and correct. */
    String proposal(String alertId) {
        var alert = alerts.get(alertId);
        var campaign = campaigns.campaign(alert.key().campaignId());
        var party = clients.party(campaign.clientId());
        var name = party.contact() == null ? party.name() : party.contact();
        return texts.say(
                party.language(),
                "alerts.letter.body",
                name,
                campaign.title(),
                words.headline(alert, party.language()),
                Objects.requireNonNullElse(company.seller().name(), "MDMC"));
    }

    boolean mayBeSent(Alert alert) {
        var email = party(campaign(alert)).email();
        return email != null && !email.isBlank();
    }

    void send(Alert alert, String message) {
        var campaign = campaign(alert);
        var party = party(campaign);
        mailer.post(new Note(
                party.email(),
                party.language(),
                texts.say(
                        party.language(),
                        "alerts.letter.subject",
                        campaign.title(),
                        texts.say(
                                party.language(),
                                "platforms." + alert.platform().name())),
                message,
                new Subject("client", campaign.clientId()),
                "budget-alert/" + alert.id() + "/" + alert.attempt().round(),
                List.of()));
    }

    private CampaignSheet campaign(Alert alert) {
        return campaigns.campaign(alert.key().campaignId());
    }

    private BillingParty party(CampaignSheet campaign) {
        return clients.party(campaign.clientId());
    }
}
