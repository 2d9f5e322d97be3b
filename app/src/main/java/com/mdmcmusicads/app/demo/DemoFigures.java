package com.mdmcmusicads.app.demo;

import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.campaigns.CampaignState;
import com.mdmcmusicads.app.kpis.KpiDesk;
import com.mdmcmusicads.app.kpis.KpiReader;
import com.mdmcmusicads.app.kpis.KpiRow;
import com.mdmcmusicads.app.kpis.KpiSource;
import com.mdmcmusicads.app.kpis.KpiSource.Kind;
import com.mdmcmusicads.app.platforms.Platform;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Figures of the campaigns of the demo up to yesterday, one day more every morning; one of them was told otherwise
 * afterwards. What is there already stays as it is.
 */
@Component
@Order(75)
@ConditionalOnProperty("mdmc.demo.enabled")
class DemoFigures implements ApplicationRunner {

    private static final KpiSource SOURCE = new KpiSource(Kind.API, "demo", null);
    private static final int DAYS = 120;
    private static final int RESTATED_DAYS_AGO = 9;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** What {@link DemoCampaigns} calls them; nobody else's campaign is given figures. */
    private static final List<String> OURS =
            List.of("demo-lueurs-youtube", "demo-marees-meta", "demo-ardoise-youtube", "demo-kestrel-meta");

    private final CampaignDesk campaigns;
    private final KpiDesk figures;
    private final KpiReader reader;
    private final DemoSettings settings;
    private final Clock clock;

    DemoFigures(CampaignDesk campaigns, KpiDesk figures, KpiReader reader, DemoSettings settings, Clock clock) {
        this.campaigns = campaigns;
        this.figures = figures;
        this.reader = reader;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        bring();
    }

    @Scheduled(cron = "0 20 6 * * *", zone = "Europe/Paris")
    void bring() {
        if (settings.leads()) {
            campaigns.resolve(OURS).values().stream()
                    .filter(sheet -> sheet.state() != CampaignState.PLANNED)
                    .filter(sheet -> sheet.state() == CampaignState.LIVE || isNew(sheet))
                    .forEach(this::bring);
        }
    }

    /** What is paused or over gets no more days than it began with. */
    private boolean isNew(CampaignSheet sheet) {
        return reader.lastDays(List.of(sheet.id())).isEmpty();
    }

    void bring(CampaignSheet sheet) {
        var today = LocalDate.now(clock.withZone(PARIS));
        var missing = missing(sheet, today);
        var restated = today.minusDays(RESTATED_DAYS_AGO);
        figures.ingest(SOURCE, missing);
        figures.ingest(
                SOURCE,
                missing.stream()
                        .filter(row -> row.day().equals(restated))
                        .map(DemoCourse::corrected)
                        .toList());
    }

    private List<KpiRow> missing(CampaignSheet sheet, LocalDate today) {
        var first = later(sheet.from(), today.minusDays(DAYS));
        var last = sheet.to().isBefore(today) ? sheet.to() : today.minusDays(1);
        if (last.isBefore(first)) {
            return List.of();
        }
        var known = new HashSet<Place>();
        reader.days(sheet.id(), first, last).forEach(day -> known.add(new Place(day.platform(), day.day())));
        return sheet.platforms().stream()
                .flatMap(plan -> first.datesUntil(last.plusDays(1))
                        .filter(day -> !known.contains(new Place(plan.platform(), day)))
                        .map(day -> DemoCourse.day(sheet, plan, day)))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private record Place(Platform platform, LocalDate day) {}
}
