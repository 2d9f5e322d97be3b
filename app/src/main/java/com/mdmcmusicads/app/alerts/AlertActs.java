package com.mdmcmusicads.app.alerts;

import com.mdmcmusicads.app.alerts.Attempt.Act;
import com.mdmcmusicads.app.alerts.Evidence.Kind;
import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.campaigns.CampaignState;
import com.mdmcmusicads.app.campaigns.PlatformPlan;
import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.processes.budgets.CampaignBudgetAlertSteps.EffectRefused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Does what somebody decided, in the transaction that moves the process on: a node that dies between the two has done
 * neither. What cannot be done is found out before anything is touched.
 */
@Component
class AlertActs {

    /** A client needs time to answer before figures can show that writing to them did nothing. */
    private static final Duration ANSWER = Duration.ofHours(16);

    private final Alerts alerts;
    private final AlertTries tries;
    private final EvidenceBook evidence;
    private final CampaignDesk campaigns;
    private final ClientLetter letter;
    private final Decider decider;
    private final BusinessHours hours;
    private final Clock clock;

    AlertActs(
            Alerts alerts,
            AlertTries tries,
            EvidenceBook evidence,
            CampaignDesk campaigns,
            ClientLetter letter,
            Decider decider,
            BusinessHours hours,
            Clock clock) {
        this.alerts = alerts;
        this.tries = tries;
        this.evidence = evidence;
        this.campaigns = campaigns;
        this.letter = letter;
        this.decider = decider;
        this.hours = hours;
        this.clock = clock;
    }

    void adjust(String alertId, Double amount, String reason) {
        var alert = alerts.get(alertId);
        var campaign = openCampaign(alert);
        var plan = plan(alert, campaign);
        var budget = budget(amount, plan);
        refuseIf(!alert.platform().spends(), alert, "no-spend");
        refuseIf(budget.equals(plan.budget()), alert, "same-budget");
        done(alert, Act.ADJUST, Kind.BUDGET_SET, reason, budget, clock.instant());
        campaigns.setBudget(campaign.id(), alert.platform(), budget, decider.signed(alertId, reason));
    }

    /** What somebody else has paused meanwhile is paused. */
    void pause(String alertId, String reason) {
        var alert = alerts.get(alertId);
        var campaign = openCampaign(alert);
        var plan = plan(alert, campaign);
        done(alert, Act.PAUSE, Kind.PAUSED, reason, null, clock.instant());
        if (!plan.paused() && campaign.state() != CampaignState.PAUSED) {
            campaigns.pause(campaign.id(), alert.platform(), decider.signed(alertId, reason));
        }
    }

    void tell(String alertId, String message) {
        var alert = alerts.get(alertId);
        refuseIf(!letter.mayBeSent(alert), alert, "no-address");
        done(alert, Act.TELL, Kind.CLIENT_TOLD, message, null, hours.after(clock.instant(), ANSWER));
        letter.send(alert, message);
    }

    void collect(String alertId, String reason) {
        done(alerts.get(alertId), Act.COLLECT, Kind.FIGURES_REQUESTED, reason, null, clock.instant());
    }

    private CampaignSheet openCampaign(Alert alert) {
        var campaign = campaigns.campaign(alert.key().campaignId());
        refuseIf(campaign.state().isOver(), alert, "campaign-over");
        return campaign;
    }

    private PlatformPlan plan(Alert alert, CampaignSheet campaign) {
        var plan = campaign.on(alert.platform());
        refuseIf(plan.isEmpty(), alert, "no-platform");
        return plan.orElseThrow();
    }

    private static MediaBudget budget(Double amount, PlatformPlan plan) {
        var currency = plan.budget().currency();
        return new MediaBudget(
                BigDecimal.valueOf(amount).setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP),
                currency);
    }

    private void done(Alert alert, Act act, Kind kind, String words, MediaBudget budget, Instant checkFrom) {
        tries.acted(alert.id(), act, clock.instant(), checkFrom);
        evidence.act(alert.id(), kind, decider.of(alert.id()), words, budget);
    }

    /** @throws EffectRefused so that whoever decided hears of it and is asked again */
    private void refuseIf(boolean isImpossible, Alert alert, String why) {
        if (isImpossible) {
            tries.refused(alert.id(), "alerts.refusal." + why);
            evidence.add(alert.id(), Kind.REFUSED, decider.of(alert.id()), "alerts.refusal." + why);
            throw new EffectRefused(why);
        }
    }
}
