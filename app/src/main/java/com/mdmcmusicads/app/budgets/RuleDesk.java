package com.mdmcmusicads.app.budgets;

import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.platforms.Platform;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the money of each campaign is watched. Who may read a campaign reads its rules; PM changes them. */
@Service
@Transactional
public class RuleDesk {

    /** Topic of {@link Signals} whose payload is the id of a campaign whose rules were changed. */
    public static final String CHANGED = "budget-rules";

    private final KeptRules kept;
    private final RuleCheck check;
    private final CampaignDesk campaigns;
    private final CurrentAccount account;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Signals signals;
    private final Clock clock;

    RuleDesk(
            KeptRules kept,
            RuleCheck check,
            CampaignDesk campaigns,
            CurrentAccount account,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Signals signals,
            Clock clock) {
        this.kept = kept;
        this.check = check;
        this.campaigns = campaigns;
        this.account = account;
        this.trail = trail;
        this.events = events;
        this.signals = signals;
        this.clock = clock;
    }

    /** The rules of every platform of a campaign where money is spent, in the order of the platforms. */
    @Transactional(readOnly = true)
    public Map<Platform, Versioned> rules(String campaignId) {
        var sheet = campaigns.campaign(campaignId);
        var own = kept.of(List.of(campaignId)).getOrDefault(campaignId, Map.of());
        return sheet.platforms().stream()
                .map(plan -> plan.platform())
                .filter(Platform::spends)
                .collect(Collectors.toMap(
                        platform -> platform,
                        platform -> own.getOrDefault(platform, Versioned.USUAL),
                        (one, other) -> one,
                        () -> new EnumMap<>(Platform.class)));
    }

    /** Whether whoever asks may change rules. */
    public boolean mayChange() {
        return account.person().map(person -> person.has(Role.PM)).orElse(true);
    }

    /** Whether whoever asks may try rules on the days of the past. */
    public boolean mayReplay() {
        return account.person()
                .map(person -> person.has(Role.PM) || person.has(Role.DIRECTION))
                .orElse(true);
    }

    /**
     * @param seen the version the person saw
     * @throws InvalidInput when the rules make no sense
     * @throws RulesClash when somebody else was quicker
     */
    public void change(String campaignId, Platform platform, BudgetRules rules, int seen) {
        if (!mayChange()) {
            throw new AccessDeniedException("Rules are for project managers to change");
        }
        check.check(rules);
        var before = rules(campaignId).getOrDefault(platform, Versioned.USUAL).rules();
        var by = account.person().map(Person::id).orElse(AuditTrail.SYSTEM);
        if (!kept.write(campaignId, platform, rules, seen, by, clock.instant())) {
            throw new RulesClash();
        }
        if (!before.equals(rules)) {
            var about = new Subject("campaign", campaignId);
            trail.record("budget-rules.changed", about, words(platform, before), words(platform, rules));
            events.publishEvent(new BudgetRulesChanged(campaignId, platform));
        }
        signals.publish(CHANGED, campaignId);
    }

    private static Map<String, Object> words(Platform platform, BudgetRules rules) {
        return Map.of(
                "platform", platform.name(),
                "thresholds", rules.thresholds().toString(),
                "shape", rules.shape().name(),
                "weekdays", rules.pattern().weights().toString(),
                "tolerance", rules.tolerance().toPlainString());
    }
}
