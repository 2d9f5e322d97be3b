package com.mdmcmusicads.app.kpicollection;

import com.mdmcmusicads.app.adplatforms.AdDay;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.kpis.KpiDesk;
import com.mdmcmusicads.app.kpis.KpiFault;
import com.mdmcmusicads.app.kpis.KpiRow;
import com.mdmcmusicads.app.kpis.KpiRules;
import com.mdmcmusicads.app.kpis.KpiSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Brings what an account says of our campaigns to the store of figures, under the same rules as everybody else. */
@Component
class DayBook {

    private final CampaignDesk campaigns;
    private final KpiRules rules;
    private final KpiDesk kpis;
    private final Rejections rejections;
    private final SeenDays seen;

    DayBook(CampaignDesk campaigns, KpiRules rules, KpiDesk kpis, Rejections rejections, SeenDays seen) {
        this.campaigns = campaigns;
        this.rules = rules;
        this.kpis = kpis;
        this.rejections = rejections;
        this.seen = seen;
    }

    /** @param known the campaigns here by what the platform calls them; every day is about one of them */
    RunCounts write(CollectionRun run, List<AdDay> days, Map<String, String> known) {
        if (days.isEmpty()) {
            return RunCounts.NONE;
        }
        var sheets = campaigns.sheets(Map.copyOf(known).values()).stream()
                .collect(Collectors.toMap(CampaignSheet::id, Function.identity()));
        var good = new ArrayList<KpiRow>();
        var bad = new ArrayList<Rejection>();
        for (var day : days) {
            var sheet = sheets.get(known.get(day.externalCampaignId()));
            var row = row(run, day, sheet);
            rules.fault(row, sheet.currency())
                    .ifPresentOrElse(fault -> bad.add(rejection(day, fault)), () -> good.add(row));
        }
        seen.add(run.id(), days);
        rejections.add(run.id(), bad);
        return ingest(run, good).plus(new RunCounts(0, 0, 0, bad.size(), 0, 0));
    }

    RunCounts ingest(CollectionRun run, List<KpiRow> rows) {
        var landing = kpis.ingest(source(run), rows);
        return new RunCounts(landing.created(), landing.updated(), landing.unchanged(), 0, 0, 0);
    }

    /** Where nothing is spent the platform names no currency: the campaign's own stands there. */
    private static KpiRow row(CollectionRun run, AdDay day, CampaignSheet sheet) {
        return new KpiRow(
                sheet.id(),
                run.platform(),
                day.day(),
                day.spend(),
                day.impressions(),
                day.views(),
                day.clicks(),
                day.conversions(),
                day.currency() == null ? sheet.currency() : day.currency());
    }

    private static Rejection rejection(AdDay day, KpiFault fault) {
        return new Rejection(
                day.externalCampaignId(),
                day.externalName(),
                day.day(),
                fault.field(),
                fault.code().name());
    }

    private static KpiSource source(CollectionRun run) {
        var kind = run.kind() == RunKind.DAILY ? KpiSource.Kind.COLLECTION : KpiSource.Kind.BACKFILL;
        return new KpiSource(kind, run.askedBy() == null ? AuditTrail.SYSTEM : run.askedBy(), run.id());
    }
}
