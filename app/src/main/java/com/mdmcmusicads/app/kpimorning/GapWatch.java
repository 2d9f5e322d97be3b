package com.mdmcmusicads.app.kpimorning;

import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.campaigns.PlatformPlan;
import com.mdmcmusicads.app.kpis.KpiReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds live campaigns without figures of a day. That is a gap in what we know and never an underspend; it closes by itself
 * once the figures come, or nothing is spent there any more.
 */
@Component
class GapWatch {

    private final CampaignDesk campaigns;
    private final KpiReader reader;
    private final Gaps gaps;
    private final GapCause cause;
    private final GapTeller teller;
    private final TransactionTemplate each;
    private final Clock clock;

    GapWatch(
            CampaignDesk campaigns,
            KpiReader reader,
            Gaps gaps,
            GapCause cause,
            GapTeller teller,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.campaigns = campaigns;
        this.reader = reader;
        this.gaps = gaps;
        this.cause = cause;
        this.teller = teller;
        this.clock = clock;
        each = new TransactionTemplate(transactions);
        each.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Looks at every live campaign; gives how many gaps there are. */
    int look(LocalDate day) {
        var ids = new HashSet<>(campaigns.live());
        gaps.open().forEach(gap -> ids.add(gap.campaignId()));
        return judge(ids, day);
    }

    /** Looks anew at the gaps of these campaigns: something about them has changed. */
    void lookAgain(Collection<String> campaignIds) {
        gaps.open(campaignIds).stream()
                .collect(Collectors.groupingBy(Gap::day, Collectors.mapping(Gap::campaignId, Collectors.toSet())))
                .forEach((day, ids) -> judge(ids, day));
    }

    private int judge(Collection<String> ids, LocalDate day) {
        var sheets = campaigns.sheets(ids);
        var known = Figures.of(reader, ids, day);
        return sheets.stream()
                .mapToInt(sheet -> sheet.platforms().stream()
                        .mapToInt(plan ->
                                Boolean.TRUE.equals(each.execute(status -> judge(sheet, plan, day, known))) ? 1 : 0)
                        .sum())
                .sum();
    }

    /** True when there is a gap. */
    private boolean judge(CampaignSheet sheet, PlatformPlan plan, LocalDate day, Figures known) {
        var last = known.last(sheet.id(), plan.platform());
        if (!isExpected(sheet, plan, day, last != null) || known.has(sheet.id(), plan.platform())) {
            if (gaps.close(sheet.id(), plan.platform())) {
                teller.recovered(sheet, plan.platform(), day);
            }
            return false;
        }
        var why = cause.of(plan.platform(), plan.externalId(), day);
        var gap = new Gap(sheet.id(), plan.platform(), day, why.reason(), why.accountId(), clock.instant());
        gaps.open(gap);
        teller.missing(sheet, gap, last);
        return true;
    }

    /** Money is spent there, and an account or another system is to tell us how much. */
    private boolean isExpected(CampaignSheet sheet, PlatformPlan plan, LocalDate day, boolean hadFigures) {
        return sheet.isSpendingOn(plan.platform())
                && !day.isBefore(sheet.from())
                && !day.isAfter(sheet.to())
                && (hadFigures || cause.isAnyConnected(plan.platform()));
    }
}
