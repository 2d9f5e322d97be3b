package com.mdmcmusicads.app.kpis;

import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.kpis.KpiFault.Code;
import com.mdmcmusicads.app.platforms.Platform;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Parts the rows of a call into those that can be kept and those that cannot, and keeps the first. */
@Component
class KpiIntake {

    private final NamedCampaigns campaigns;
    private final KpiRules rules;
    private final KpiDesk desk;

    KpiIntake(NamedCampaigns campaigns, KpiRules rules, KpiDesk desk) {
        this.campaigns = campaigns;
        this.rules = rules;
        this.desk = desk;
    }

    Taken take(KpiSource source, List<Told> rows) {
        var sifting = new Sifting(campaigns.of(rows));
        rows.forEach(sifting::add);
        return new Taken(desk.ingest(source, sifting.good), sifting.refused);
    }

    /** What became of a call: one refusal at most for each row, so that accepted and refused add up. */
    record Taken(Landing landing, List<Refused> refused) {}

    /** One row that was not kept. */
    record Refused(int index, KpiFault fault) {}

    /** One call being parted. */
    private final class Sifting {

        private final Map<Told, CampaignSheet> sheets;
        private final Set<Key> seen = new HashSet<>();
        private final List<KpiRow> good = new ArrayList<>();
        private final List<Refused> refused = new ArrayList<>();
        private int index;

        Sifting(Map<Told, CampaignSheet> sheets) {
            this.sheets = sheets;
        }

        void add(Told told) {
            var fault = fault(told);
            if (fault != null) {
                refused.add(new Refused(index, fault));
            }
            index++;
        }

        private KpiFault fault(Told told) {
            if (told.fault() != null) {
                return told.fault();
            }
            var sheet = sheets.get(told);
            if (sheet == null) {
                return new KpiFault("campaign", Code.UNKNOWN_CAMPAIGN);
            }
            var row = told.row(sheet.id(), sheet.currency());
            return rules.fault(row, sheet.currency()).orElseGet(() -> keep(row));
        }

        private KpiFault keep(KpiRow row) {
            if (!seen.add(new Key(row.campaignId(), row.platform(), row.day()))) {
                return new KpiFault("date", Code.DUPLICATE);
            }
            good.add(row);
            return null;
        }
    }

    private record Key(String campaignId, Platform platform, LocalDate day) {}
}
