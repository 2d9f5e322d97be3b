package com.mdmcmusicads.app.campaigns;

import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.platforms.Platform;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * A campaign as other rooms see it.
 *
 * @param number as people say it: C2026-00001
 * @param from its first day in Paris
 * @param to its last day in Paris
 * @param pmAccountId or null
 * @param currency of all its budgets
 * @param platforms in the order of {@link Platform}
 * @param monthlyFee or null
 * @param quoteId or null
 * @param revision grows with every change, so that two people who change it at once notice
 */
public record CampaignSheet(
        String id,
        String number,
        String clientId,
        String clientName,
        String title,
        String artist,
        String release,
        Objective objective,
        LocalDate from,
        LocalDate to,
        CampaignState state,
        String pmAccountId,
        Currency currency,
        List<PlatformPlan> platforms,
        Money monthlyFee,
        String quoteId,
        int revision) {

    /** The address of its page. */
    public String route() {
        return "campaigns/" + id;
    }

    public Optional<PlatformPlan> on(Platform platform) {
        return platforms.stream().filter(plan -> plan.platform() == platform).findFirst();
    }

    /** Over all platforms; zero when there are none. */
    public MediaBudget budget() {
        return platforms.stream()
                .map(PlatformPlan::budget)
                .reduce(new MediaBudget(BigDecimal.ZERO, currency), MediaBudget::plus);
    }

    /** Whether money is spent there now: the campaign runs and nobody paused it. */
    public boolean isSpendingOn(Platform platform) {
        return state == CampaignState.LIVE
                && platform.spends()
                && on(platform).filter(plan -> !plan.paused()).isPresent();
    }
}
