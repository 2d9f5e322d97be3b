package com.mdmcmusicads.app.campaigns;

import com.mdmcmusicads.app.campaigns.CampaignRefusal.Reason;
import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.platforms.Platform;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;

/** What may be done with a campaign, and when. Days are days in Paris. */
final class CampaignRules {

    /** No platform reports figures of before. */
    private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);

    private static final int MOST_DAYS = 1100;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 500;

    private CampaignRules() {}

    /** @throws CampaignRefusal names the first thing that is wrong */
    static void mayPlan(NewCampaign one) {
        named(one.title(), one.artist(), one.release());
        days(one.from(), one.to());
        one.platforms().forEach(CampaignRules::place);
        demand(
                one.platforms().stream().map(NewPlatform::platform).distinct().count()
                        == one.platforms().size(),
                Reason.PLATFORM_TWICE);
        fee(one.monthlyFee());
    }

    static void mayEdit(CampaignSheet held, CampaignEdit edit) {
        demand(held.revision() == edit.revision(), Reason.CHANGED);
        named(edit.title(), edit.artist(), edit.release());
        fee(edit.monthlyFee());
        edit.externalIds().keySet().forEach(platform -> place(held, platform));
    }

    static void mayAdd(CampaignSheet held, NewPlatform place) {
        isOpen(held);
        place(place);
        demand(held.on(place.platform()).isEmpty(), Reason.PLATFORM_TWICE);
    }

    static void mayBudget(CampaignSheet held, Platform platform, MediaBudget budget) {
        isOpen(held);
        place(held, platform);
        budget(platform, budget);
    }

    static void mayPause(CampaignSheet held, Platform platform) {
        isOpen(held);
        if (platform == null) {
            demand(held.state() == CampaignState.LIVE, Reason.NOT_LIVE);
        } else {
            demand(!place(held, platform).paused(), Reason.NOT_LIVE);
        }
    }

    static void mayResume(CampaignSheet held, Platform platform) {
        isOpen(held);
        if (platform == null) {
            demand(held.state() == CampaignState.PAUSED, Reason.NOT_PAUSED);
        } else {
            demand(place(held, platform).paused(), Reason.NOT_PAUSED);
        }
    }

    static void mayReschedule(CampaignSheet held, LocalDate from, LocalDate to, LocalDate today) {
        isOpen(held);
        days(from, to);
        demand(!to.isBefore(today), Reason.ENDS_IN_PAST);
        if (held.state() == CampaignState.PLANNED) {
            demand(!from.isBefore(today) || from.equals(held.from()), Reason.STARTS_IN_PAST);
        } else {
            demand(!from.isAfter(today), Reason.HAS_BEGUN);
        }
    }

    static void mayStart(CampaignSheet held, LocalDate today) {
        isOpen(held);
        demand(held.state() == CampaignState.PLANNED, Reason.NOT_PLANNED);
        demand(!held.from().isAfter(today), Reason.FIRST_DAY_AHEAD);
        demand(!held.to().isBefore(today), Reason.ENDS_IN_PAST);
    }

    static void mayClose(CampaignSheet held, Closing closing, LocalDate today) {
        isOpen(held);
        demand(held.state().isRunning() || held.to().isBefore(today), Reason.NOT_BEGUN);
        demand(closing.result() != null && !closing.result().isBlank(), Reason.RESULT);
    }

    static void isOpen(CampaignSheet held) {
        demand(!held.state().isOver(), Reason.OVER);
    }

    /** @return without blanks around it */
    static String reason(String reason) {
        demand(reason != null && !reason.isBlank(), Reason.REASON);
        demand(reason.strip().length() <= LONGEST_REASON, Reason.TOO_LONG_TEXT);
        return reason.strip();
    }

    private static void named(String title, String artist, String release) {
        demand(title != null && !title.isBlank(), Reason.TITLE);
        demand(artist != null && !artist.isBlank(), Reason.ARTIST);
        for (var name : List.of(title, artist, release == null ? "" : release)) {
            demand(name.length() <= LONGEST_NAME, Reason.TOO_LONG_TEXT);
        }
    }

    private static void days(LocalDate from, LocalDate to) {
        demand(from != null && to != null && !to.isBefore(from), Reason.DAYS);
        demand(!from.isBefore(EARLIEST), Reason.TOO_EARLY);
        demand(ChronoUnit.DAYS.between(from, to) < MOST_DAYS, Reason.TOO_LONG);
    }

    private static void place(NewPlatform place) {
        budget(place.platform(), place.budget());
    }

    private static void budget(Platform platform, MediaBudget budget) {
        currency(budget.currency());
        demand(platform.spends() || budget.amount().signum() == 0, Reason.NO_BUDGET_THERE);
    }

    private static PlatformPlan place(CampaignSheet held, Platform platform) {
        return held.on(platform).orElseThrow(() -> new CampaignRefusal(Reason.NO_SUCH_PLATFORM));
    }

    private static void fee(Money fee) {
        if (fee != null) {
            currency(fee.currency());
        }
    }

    /** Plans, alerts and reports compare euros with euros; nothing here converts. */
    private static void currency(Currency currency) {
        if (!currency.equals(Money.EURO)) {
            throw new CampaignRefusal(Reason.CURRENCY, currency.getCurrencyCode());
        }
    }

    private static void demand(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new CampaignRefusal(otherwise);
        }
    }
}
