package com.mdmcmusicads.app.alerts;

import com.mdmcmusicads.app.budgets.Finding;
import com.mdmcmusicads.app.budgets.FindingSink;
import com.mdmcmusicads.app.budgets.Rule;
import com.mdmcmusicads.app.platforms.Platform;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the alerts of one campaign and platform into line with what was found: opens, updates, closes. Two evaluations at
 * once follow one another; the same findings again change nothing.
 */
@Component
class AlertReconciler implements FindingSink {

    private static final BinaryOperator<Finding> WORSE =
            BinaryOperator.maxBy(Comparator.comparing(Finding::severity).thenComparing(Finding::level));

    private final Alerts alerts;
    private final AlertMoves moves;

    AlertReconciler(Alerts alerts, AlertMoves moves) {
        this.alerts = alerts;
        this.moves = moves;
    }

    @Override
    @Transactional
    public void report(String campaignId, Platform platform, Set<Rule> judged, List<Finding> firing, LocalDate asOf) {
        alerts.hold(campaignId, platform);
        var standing = alerts.standing(campaignId, platform);
        var open = byKey(standing, Alert::isOpen);
        var quiet = byKey(standing, alert -> !alert.isOpen());
        var found = worst(firing);
        found.forEach((key, finding) -> fires(finding, open.get(key), quiet.get(key), asOf));
        standing.stream()
                .filter(alert -> judged.contains(alert.rule()) && !found.containsKey(alert.key()))
                .forEach(this::isWell);
    }

    private void fires(Finding finding, Alert open, Alert quiet, LocalDate asOf) {
        if (open != null) {
            moves.seenAgain(open, finding, asOf);
        } else if (quiet == null || moves.isWorse(finding, quiet)) {
            moves.opens(finding, quiet, asOf);
        }
    }

    private void isWell(Alert alert) {
        if (alert.isOpen()) {
            moves.recovers(alert);
        } else {
            alerts.rearm(alert.id());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<String> concerned(Collection<String> campaignIds) {
        return alerts.concerned(campaignIds);
    }

    private static Map<AlertKey, Finding> worst(List<Finding> firing) {
        return firing.stream().collect(Collectors.toMap(AlertKey::of, Function.identity(), WORSE));
    }

    private static Map<AlertKey, Alert> byKey(List<Alert> alerts, Predicate<Alert> wanted) {
        return alerts.stream().filter(wanted).collect(Collectors.toMap(Alert::key, Function.identity()));
    }
}
