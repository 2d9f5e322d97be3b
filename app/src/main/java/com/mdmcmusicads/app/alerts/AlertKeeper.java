package com.mdmcmusicads.app.alerts;

import com.mdmcmusicads.app.alerts.Evidence.Kind;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.processes.budgets.CampaignBudgetAlert.Closing;
import com.mdmcmusicads.processes.budgets.CampaignBudgetAlert.GapChoice;
import com.mdmcmusicads.processes.budgets.CampaignBudgetAlertSteps;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Does the work campaign-budget-alert.bpmn asks for, inside the transaction the engine already opened. */
@Component
class AlertKeeper implements CampaignBudgetAlertSteps {

    private final AlertNews news;
    private final AlertClock clock;
    private final AlertActs acts;
    private final EffectCheck check;
    private final ClientLetter letter;
    private final AlertCloser closer;
    private final Decider decider;

    AlertKeeper(
            AlertNews news,
            AlertClock clock,
            AlertActs acts,
            EffectCheck check,
            ClientLetter letter,
            AlertCloser closer,
            Decider decider) {
        this.news = news;
        this.clock = clock;
        this.acts = acts;
        this.check = check;
        this.letter = letter;
        this.closer = closer;
        this.decider = decider;
    }

    @Override
    public void tellManager(String alertId) {
        news.fired(alertId);
    }

    @Override
    public void keepNote(String alertId) {
        closer.close(alertId, AlertState.NOTED, Kind.NOTED, AuditTrail.SYSTEM, null);
    }

    @Override
    public Date planHandling(String alertId) {
        return Date.from(clock.ask(alertId));
    }

    @Override
    public String proposeMessage(String alertId) {
        return letter.proposal(alertId);
    }

    @Override
    public Date escalateAlert(String alertId) {
        return Date.from(clock.look(alertId));
    }

    @Override
    public void ignoreAlert(String alertId, String gapChoice, String reason) {
        var kind = GapChoice.NOTHING_RAN.name().equals(gapChoice) ? Kind.NOTHING_RAN : Kind.IGNORED;
        closer.close(alertId, AlertState.IGNORED, kind, decider.of(alertId), reason);
    }

    @Override
    public void adjustBudget(String alertId, Double newBudget, String reason) {
        acts.adjust(alertId, newBudget, reason);
    }

    @Override
    public void pausePlatform(String alertId, String reason) {
        acts.pause(alertId, reason);
    }

    @Override
    public void tellClient(String alertId, String message) {
        acts.tell(alertId, message);
    }

    @Override
    public void requestFigures(String alertId, String reason) {
        acts.collect(alertId, reason);
    }

    @Override
    public Date planCheck(String alertId) {
        return Date.from(check.plan(alertId));
    }

    @Override
    public String checkEffect(String alertId) {
        return check.verdict(alertId).name();
    }

    @Override
    public void closeHandled(String alertId) {
        closer.isHandled(alertId);
    }

    @Override
    public void closeRecovered(String alertId, String closing) {
        closer.closes(alertId, Closing.valueOf(closing));
    }

    @Override
    public void tellRise(String alertId) {
        news.rose(alertId);
        clock.tighten(alertId);
    }
}
