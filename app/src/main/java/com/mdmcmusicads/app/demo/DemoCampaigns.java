package com.mdmcmusicads.app.demo;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.CampaignState;
import com.mdmcmusicads.app.campaigns.NewCampaign;
import com.mdmcmusicads.app.campaigns.NewPlatform;
import com.mdmcmusicads.app.campaigns.Objective;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.clients.NewClient;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.platforms.Platform;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Four campaigns of clients the demo has: two that are live, one that is paused, one that is still to come. */
@Component
@Order(66)
@ConditionalOnProperty("mdmc.demo.enabled")
class DemoCampaigns implements ApplicationRunner {

    private final ClientDesk clients;
    private final CampaignDesk campaigns;
    private final CurrentAccount account;
    private final DemoPeople people;
    private final DemoSettings settings;
    private final Clock clock;

    DemoCampaigns(
            ClientDesk clients,
            CampaignDesk campaigns,
            CurrentAccount account,
            DemoPeople people,
            DemoSettings settings,
            Clock clock) {
        this.clients = clients;
        this.campaigns = campaigns;
        this.account = account;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.leads()) {
            people.as(Role.PM, () -> {
                begin(LocalDate.ofInstant(clock.instant(), BusinessHours.PARIS));
                return null;
            });
        }
    }

    /** Names at the platforms are {@code demo-<slug>-<platform>}, so that figures find their campaign. */
    private void begin(LocalDate today) {
        start(
                new Draft("lueurs", "Lueurs d’hiver", "Studio Boréale", "Jeanne Arcan", "jeanne@boreale.example"),
                today.minusDays(20),
                today.plusDays(19),
                on("YOUTUBE", "1200.00"),
                on("META", "800.00"),
                on("GA4", "0.00"));
        start(
                new Draft("marees", "Marées hautes", "Marée Haute", "Iris Lamballe", "bonjour@mareehaute.example"),
                today.minusDays(24),
                today.plusDays(5),
                on("META", "900.00"),
                on("TIKTOK", "600.00"));
        var paused =
                new Draft("ardoise", "Sessions à la craie", "Label Ardoise", "Maud Kerven", "compta@ardoise.example");
        start(paused, today.minusDays(12), today.plusDays(30), on("YOUTUBE", "500.00"), on("TIKTOK", "400.00"))
                .ifPresent(id -> campaigns.pause(id, null, "Le clip est remonté avec une nouvelle fin"));
        plan(
                new Draft("kestrel", "Premier EP", "Nova Kestrel", "Anouk Delmas", "nova@kestrel.example"),
                today.plusDays(14),
                today.plusDays(43),
                on("META", "700.00"),
                on("TIKTOK", "300.00"));
    }

    /** Its id, unless a former start of the application did it. */
    private Optional<String> start(Draft draft, LocalDate from, LocalDate to, NewPlatform... platforms) {
        var id = plan(draft, from, to, platforms);
        var sheet = campaigns.campaign(id);
        if (sheet.state() != CampaignState.PLANNED || sheet.to().isBefore(to)) {
            return Optional.empty();
        }
        campaigns.start(id, "Tout est prêt");
        return Optional.of(id);
    }

    /** Each has its reference, so that a second start of the application plans none again. */
    private String plan(Draft draft, LocalDate from, LocalDate to, NewPlatform... platforms) {
        return campaigns.plan(new NewCampaign(
                client(draft),
                draft.title(),
                draft.artist(),
                draft.title(),
                Objective.VIEWS,
                from,
                to,
                account.require().id(),
                List.of(platforms).stream().map(place -> named(draft, place)).toList(),
                Money.euros("200.00"),
                null,
                "demo/campaign/" + draft.slug()));
    }

    private String client(Draft draft) {
        var client = new NewClient(draft.artist(), draft.contact(), draft.email(), null, "FR", "fr");
        return clients.welcome(client, new Subject("demo", "campaigns"));
    }

    private static NewPlatform named(Draft draft, NewPlatform place) {
        var platform = place.platform().name().toLowerCase(Locale.ROOT);
        return new NewPlatform(place.platform(), place.budget(), "demo-" + draft.slug() + "-" + platform);
    }

    private static NewPlatform on(String platform, String euros) {
        var budget = new MediaBudget(new BigDecimal(euros), Money.EURO);
        return new NewPlatform(Platform.valueOf(platform), budget, null);
    }

    private record Draft(String slug, String title, String artist, String contact, String email) {}
}
