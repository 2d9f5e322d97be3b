package com.mdmcmusicads.app.kpis;

import com.mdmcmusicads.app.live.Signals;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where figures come in, whoever brings them. Bringing the same again changes nothing and tells nobody. */
@Service
@Transactional
public class KpiDesk {

    /** Signals name the campaign, or this when there are many. */
    public static final String MANY = "*";

    public static final String TOPIC = "kpis";

    private static final int FEW = 20;

    private final KpiStore store;
    private final KpiMonths months;
    private final ApplicationEventPublisher events;
    private final Signals signals;
    private final Clock clock;

    KpiDesk(KpiStore store, KpiMonths months, ApplicationEventPublisher events, Signals signals, Clock clock) {
        this.store = store;
        this.months = months;
        this.events = events;
        this.signals = signals;
        this.clock = clock;
    }

    /** Keeps rows that {@link KpiRules} accepted; no campaign, platform and day may come twice among them. */
    public Landing ingest(KpiSource source, List<KpiRow> rows) {
        if (rows.isEmpty()) {
            return Landing.NOTHING;
        }
        months.ensure(rows.stream().map(KpiRow::day).collect(Collectors.toSet()));
        var changes = store.land(source, rows, clock.instant());
        if (!changes.isEmpty()) {
            tell(changes, source.runId());
        }
        var created = changes.stream().mapToInt(KpiStore.Change::created).sum();
        var updated = changes.stream().mapToInt(KpiStore.Change::updated).sum();
        return new Landing(created, updated, rows.size() - created - updated);
    }

    private void tell(List<KpiStore.Change> changes, String run) {
        var campaigns =
                changes.stream().map(KpiStore.Change::campaignId).collect(Collectors.toCollection(TreeSet::new));
        var from = changes.stream().map(KpiStore.Change::from).min(Comparator.<LocalDate>naturalOrder());
        var to = changes.stream().map(KpiStore.Change::to).max(Comparator.<LocalDate>naturalOrder());
        events.publishEvent(new KpisLanded(campaigns, from.orElseThrow(), to.orElseThrow(), run));
        if (campaigns.size() > FEW) {
            signals.publish(TOPIC, MANY);
        } else {
            campaigns.forEach(campaign -> signals.publish(TOPIC, campaign));
        }
    }
}
