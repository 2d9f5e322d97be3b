package com.mdmcmusicads.app.backtest;

import com.mdmcmusicads.app.budgets.BudgetRules;
import com.mdmcmusicads.app.budgets.RuleDesk;
import com.mdmcmusicads.app.budgets.RulesClash;
import com.mdmcmusicads.app.platforms.Platform;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Turns what was tried into the rules of the campaign, after a word. */
@Component
class Applying {

    private static final int SHOWN_MS = 5000;

    private final RuleDesk desk;

    Applying(RuleDesk desk) {
        this.desk = desk;
    }

    void ask(String campaignId, Map<Platform, BudgetRules> rules) {
        var seen = desk.rules(campaignId);
        var changed = rules.entrySet().stream()
                .filter(one -> !seen.get(one.getKey()).rules().equals(one.getValue()))
                .count();
        if (changed == 0) {
            say("backtest.apply.nothing", NotificationVariant.LUMO_CONTRAST);
            return;
        }
        var word = new ConfirmDialog(
                say("backtest.apply.title"),
                say("backtest.apply.text", changed),
                say("backtest.apply.confirm"),
                confirmed -> apply(campaignId, rules));
        word.setCancelable(true);
        word.setCancelText(say("backtest.apply.cancel"));
        word.open();
    }

    private void apply(String campaignId, Map<Platform, BudgetRules> rules) {
        try {
            desk.rules(campaignId).forEach((platform, kept) -> {
                var told = rules.get(platform);
                if (told != null && !told.equals(kept.rules())) {
                    desk.change(campaignId, platform, told, kept.version());
                }
            });
            say("backtest.applied", NotificationVariant.LUMO_SUCCESS);
        } catch (RulesClash clash) {
            say("backtest.clash", NotificationVariant.LUMO_ERROR);
        }
    }

    private static void say(String key, NotificationVariant tone) {
        Notification.show(say(key), SHOWN_MS, Notification.Position.BOTTOM_START)
                .addThemeVariants(tone);
    }

    private static String say(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
