package com.mdmcmusicads.app.backtest;

import com.mdmcmusicads.app.alerts.Alert;
import com.mdmcmusicads.app.alerts.AlertDesk;
import com.mdmcmusicads.app.budgets.Rule;
import com.mdmcmusicads.app.calendar.BusinessHours;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The alerts a campaign really had, to stand beside those of a trial. */
@Component
class RealAlerts {

    private static final int MOST = 500;

    private final AlertDesk alerts;

    RealAlerts(AlertDesk alerts) {
        this.alerts = alerts;
    }

    /** Without missing figures: no rule tried here is about those. */
    List<Fired> of(String campaignId) {
        return alerts.ofCampaign(campaignId, MOST).stream()
                .filter(alert -> alert.rule() != Rule.DATA_GAP)
                .map(RealAlerts::fired)
                .sorted(Comparator.comparing(Fired::from).thenComparing(Fired::platform))
                .toList();
    }

    private static Fired fired(Alert alert) {
        return new Fired(
                alert.platform(),
                alert.rule(),
                alert.key().metric().isEmpty() ? null : alert.key().metric(),
                day(alert.openedAt()),
                alert.closedAt() == null ? null : day(alert.closedAt()),
                alert.now().severity(),
                alert.response(),
                alert.now().level(),
                null);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, BusinessHours.PARIS);
    }
}
