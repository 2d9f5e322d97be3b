package com.mdmcmusicads.app.campaigns;

import com.mdmcmusicads.app.invoices.Billed;
import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.platforms.Platform;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Campaigns for tests, each of a client of its own; whoever calls is a project manager or nobody. */
@Component
public class SampleCampaigns {

    private final CampaignDesk desk;
    private final Billed billed;
    private final Clock clock;

    SampleCampaigns(CampaignDesk desk, Billed billed, Clock clock) {
        this.desk = desk;
        this.billed = billed;
        this.clock = clock;
    }

    public static MediaBudget euros(String amount) {
        return new MediaBudget(new BigDecimal(amount), Money.EURO);
    }

    public static NewPlatform on(Platform platform, String euros) {
        return new NewPlatform(platform, euros(euros), platform + "-" + UUID.randomUUID());
    }

    /** The calendar day in Paris. */
    public LocalDate today() {
        return CampaignDays.today(clock);
    }

    public String planned(LocalDate from, LocalDate to, NewPlatform... platforms) {
        return desk.plan(draft(from, to, platforms));
    }

    /** One that is live; its first day may lie in the past, its last day may not. */
    public String live(LocalDate from, LocalDate to, NewPlatform... platforms) {
        var id = planned(from, to, platforms);
        desk.start(id, "Tout est prêt");
        return id;
    }

    /** Live for ten days of thirty, with a thousand euros on each of them. */
    public String live(Platform... platforms) {
        var places = List.of(platforms).stream().map(platform -> on(platform, platform.spends() ? "1000.00" : "0.00"));
        return live(today().minusDays(10), today().plusDays(19), places.toArray(NewPlatform[]::new));
    }

    NewCampaign draft(LocalDate from, LocalDate to, NewPlatform... platforms) {
        return new NewCampaign(
                billed.company("Label " + UUID.randomUUID()),
                "Sortie de l’album",
                "Élodie Marée",
                "Marées hautes",
                Objective.VIEWS,
                from,
                to,
                null,
                List.of(platforms),
                null,
                null,
                null);
    }
}
