package com.mdmcmusicads.app.orders;

import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.NewCampaign;
import com.mdmcmusicads.app.campaigns.Objective;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.leads.LeadDesk;
import com.mdmcmusicads.app.leads.LeadPerson;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.quotes.QuoteDesk;
import com.mdmcmusicads.app.quotes.QuoteSheet;
import com.mdmcmusicads.app.texts.Texts;
import com.mdmcmusicads.processes.quotes.QuoteToInvoiceSteps.CampaignRefused;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Plans the campaign an order is for: once, whoever asks how often. */
@Component
class OrderCampaign {

    private final QuoteDesk quotes;
    private final OrderBook orders;
    private final CampaignDesk campaigns;
    private final LeadDesk leads;
    private final Approver lastHand;
    private final Directory directory;
    private final OrderNews news;
    private final Texts texts;

    OrderCampaign(
            QuoteDesk quotes,
            OrderBook orders,
            CampaignDesk campaigns,
            LeadDesk leads,
            Approver lastHand,
            Directory directory,
            OrderNews news,
            Texts texts) {
        this.quotes = quotes;
        this.orders = orders;
        this.campaigns = campaigns;
        this.leads = leads;
        this.lastHand = lastHand;
        this.directory = directory;
        this.news = news;
        this.texts = texts;
    }

    /** @throws CampaignRefused when it cannot run on these days; project managers hear of it */
    void plan(String quoteId, LocalDate from, LocalDate to, String release) {
        var quote = quotes.quote(quoteId);
        var order = orders.of(quoteId);
        if (order.campaignId() != null) {
            return;
        }
        var shares = new MediaShares(quote, from, to);
        var planned = campaign(quote, order, shares, from, to, release);
        CampaignDesk.refusalOf(planned).ifPresent(refusal -> {
            news.tell(Role.PM, "launch-refused", quote);
            throw new CampaignRefused(refusal.reason().name());
        });
        var id = campaigns.plan(planned);
        orders.hasCampaign(order, id);
        if (shares.leavesSomethingOpen()) {
            campaigns.addNote(id, texts.say(Locale.FRENCH, "orders.campaign.open-budget", declared(quote)));
        }
        news.note(
                "order.campaign-planned",
                quote,
                Map.of("number", campaigns.campaign(id).number()));
    }

    private NewCampaign campaign(
            QuoteSheet quote, Order order, MediaShares shares, LocalDate from, LocalDate to, String release) {
        var artist = artist(quote);
        var named = release == null || release.isBlank() ? null : release.strip();
        return new NewCampaign(
                order.clientId(),
                named == null ? artist + " · " + quote.number() : named,
                artist,
                named,
                Objective.VIEWS,
                from,
                to,
                manager(quote.id()),
                shares.platforms(),
                fee(quote),
                quote.id(),
                "order/" + order.id());
    }

    /** Whoever said on which days it runs leads it, where that is a project manager. */
    private String manager(String quoteId) {
        return directory
                .find(lastHand.of(quoteId))
                .filter(person -> person.has(Role.PM))
                .map(Person::id)
                .orElse(null);
    }

    private String artist(QuoteSheet quote) {
        return Optional.ofNullable(quote.leadId())
                .flatMap(leads::person)
                .map(LeadPerson::title)
                .orElse(quote.addressee().name());
    }

    private static Money fee(QuoteSheet quote) {
        var fee = quote.monthly().net();
        return fee.isPositive() && fee.currency().equals(Money.EURO) ? fee : null;
    }

    private static String declared(QuoteSheet quote) {
        return quote.media().stream()
                .map(one -> Amounts.of(one.budget(), Locale.FRENCH)
                        + (one.platform() == null ? "" : " (" + one.platform() + ")"))
                .collect(Collectors.joining(", "));
    }
}
