package com.mdmcmusicads.app.campaigns;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.app.texts.DayText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes into the trail what happens to a campaign, and tells other rooms and open screens. */
@Component
class CampaignTrail {

    static final String TYPE = "campaign";

    private final AuditTrail trail;
    private final Signals signals;
    private final ApplicationEventPublisher events;

    CampaignTrail(AuditTrail trail, Signals signals, ApplicationEventPublisher events) {
        this.trail = trail;
        this.signals = signals;
        this.events = events;
    }

    /** Of the client as well: a campaign is news on its page. */
    void planned(CampaignSheet sheet) {
        var values = Map.<String, Object>of(
                "number", sheet.number(), "from", sheet.from(), "until", sheet.to(), "budget", sheet.budget());
        record("campaign.planned", sheet, values);
        trail.record("campaign.planned", new Subject("client", sheet.clientId()), texts(values));
    }

    void record(String action, CampaignSheet sheet, Map<String, Object> values) {
        record(action, sheet, Map.of(), values);
    }

    /** Before and after; what is the same in both is left out. */
    void record(String action, CampaignSheet sheet, Map<String, Object> before, Map<String, Object> after) {
        trail.record(action, new Subject(TYPE, sheet.id()), texts(before), texts(after));
        tell(sheet.id());
    }

    void budgetChanged(CampaignSheet before, PlatformPlan plan, MediaBudget budget, String reason) {
        var was = new LinkedHashMap<String, Object>(Map.of("budget", plan.budget()));
        var is = new LinkedHashMap<String, Object>(Map.of("budget", budget));
        is.put("platform", plan.platform().name());
        is.put("reason", reason);
        record("campaign.budget-changed", before, was, is);
        budgetIsNew(before.id(), plan.platform());
    }

    void budgetIsNew(String id, Platform platform) {
        events.publishEvent(new BudgetChanged(id, platform));
    }

    private void tell(String id) {
        events.publishEvent(new CampaignChanged(id));
        signals.publish(CampaignDesk.CHANGED, id);
    }

    private static Map<String, Object> texts(Map<String, Object> values) {
        var texts = new LinkedHashMap<String, Object>();
        values.forEach((name, value) -> texts.put(name, value == null ? null : text(value)));
        return texts;
    }

    private static String text(Object value) {
        if (value instanceof MediaBudget budget) {
            return Amounts.of(budget, Locale.FRENCH);
        }
        if (value instanceof Money money) {
            return Amounts.of(money, Locale.FRENCH);
        }
        return value instanceof LocalDate day ? DayText.brief(day) : String.valueOf(value);
    }
}
