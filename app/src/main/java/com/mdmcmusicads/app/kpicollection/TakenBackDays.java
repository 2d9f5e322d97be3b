package com.mdmcmusicads.app.kpicollection;

import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.kpicollection.SeenDays.Seen;
import com.mdmcmusicads.app.kpis.KpiDay;
import com.mdmcmusicads.app.kpis.KpiReader;
import com.mdmcmusicads.app.kpis.KpiRow;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Days that had figures before and that the platform no longer reports. Only where a stretch was read to its end, each
 * answer complete, is that an answer too: the platform took the figures back, so they become zero, and the store keeps what
 * they were. A day that never had figures stays without: that nothing was reported is not yet that nothing ran.
 */
@Component
class TakenBackDays {

    private final FoundCampaigns found;
    private final SeenDays seen;
    private final CampaignDesk campaigns;
    private final KpiReader reader;
    private final DayBook book;

    TakenBackDays(FoundCampaigns found, SeenDays seen, CampaignDesk campaigns, KpiReader reader, DayBook book) {
        this.found = found;
        this.seen = seen;
        this.campaigns = campaigns;
        this.reader = reader;
        this.book = book;
    }

    /** Sets them to zero and says how many there were. */
    int empty(CollectionRun run) {
        var ours = ours(run);
        if (ours.isEmpty()) {
            return 0;
        }
        var reported = seen.of(run.id());
        var rows = days(run, ours.keySet())
                .filter(day -> isTakenBack(day, ours.get(day.campaignId()), reported))
                .map(TakenBackDays::zero)
                .toList();
        return rows.isEmpty() ? 0 : book.ingest(run, rows).updated();
    }

    /** What this account reports of campaigns that still carry the name they have there, by campaign. */
    private Map<String, Found> ours(CollectionRun run) {
        var known =
                found.known(run.accountId()).stream().collect(Collectors.toMap(Found::externalId, Function.identity()));
        return campaigns.byExternalIds(run.platform(), known.keySet()).entrySet().stream()
                .collect(
                        Collectors.toMap(Map.Entry::getValue, entry -> known.get(entry.getKey()), (one, other) -> one));
    }

    private Stream<KpiDay> days(CollectionRun run, Collection<String> campaignIds) {
        return reader.recent(List.copyOf(campaignIds), run.chunkFrom()).stream()
                .filter(day -> day.platform() == run.platform() && run.chunk().has(day.day()));
    }

    /** What came before this account first named the campaign came from elsewhere, and stays. */
    private static boolean isTakenBack(KpiDay day, Found campaign, Collection<Seen> reported) {
        return !day.day().isBefore(campaign.firstDay())
                && hasFigures(day)
                && !reported.contains(new Seen(campaign.externalId(), day.day()));
    }

    private static boolean hasFigures(KpiDay day) {
        return isSome(day.spend())
                || isSome(day.conversions())
                || isSome(day.impressions())
                || isSome(day.views())
                || isSome(day.clicks());
    }

    private static boolean isSome(Long count) {
        return count != null && count != 0;
    }

    private static boolean isSome(BigDecimal amount) {
        return amount != null && amount.signum() != 0;
    }

    private static KpiRow zero(KpiDay day) {
        return new KpiRow(
                day.campaignId(),
                day.platform(),
                day.day(),
                day.spend() == null ? null : BigDecimal.ZERO,
                zero(day.impressions()),
                zero(day.views()),
                zero(day.clicks()),
                day.conversions() == null ? null : BigDecimal.ZERO,
                day.currency());
    }

    private static Long zero(Long count) {
        return count == null ? null : 0L;
    }
}
