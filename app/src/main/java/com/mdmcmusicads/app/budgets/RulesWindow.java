package com.mdmcmusicads.app.budgets;

import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.platforms.Platform;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Changes how one platform of a campaign is watched. */
class RulesWindow extends Dialog {

    private static final int SHOWN_MS = 5000;

    private final transient RuleDesk desk;
    private final String campaignId;
    private final Platform platform;
    private final transient Versioned seen;
    private final transient Runnable saved;
    private final RuleFields fields;
    private final Paragraph word = new Paragraph();

    RulesWindow(RuleDesk desk, String campaignId, Platform platform, Versioned seen, Runnable saved) {
        this.desk = desk;
        this.campaignId = campaignId;
        this.platform = platform;
        this.seen = seen;
        this.saved = saved;
        fields = new RuleFields(seen.rules());
        setHeaderTitle(getTranslation("budgets.rules.edit.of", getTranslation(platform.key())));
        word.addClassName("form-word");
        word.getElement().setAttribute("role", "alert");
        word.setVisible(false);
        var usual = new Button(getTranslation("budgets.rules.usual.again"), click -> fields.show(BudgetRules.USUAL));
        usual.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        add(word, fields, usual);
        setWidth("min(36rem, 100vw)");
        getFooter().add(new Button(getTranslation("budgets.rules.cancel"), click -> close()), save());
    }

    private Button save() {
        var save = new Button(
                getTranslation("budgets.rules.save"), click -> fields.told().ifPresent(this::keep));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return save;
    }

    private void keep(BudgetRules rules) {
        try {
            desk.change(campaignId, platform, rules, seen.version());
            close();
            saved.run();
            var said = Notification.show(
                    getTranslation("budgets.rules.saved"), SHOWN_MS, Notification.Position.BOTTOM_START);
            said.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        } catch (InvalidInput input) {
            fields.complain(input.errors());
        } catch (RulesClash clash) {
            word.setText(getTranslation("budgets.rules.clash"));
            word.setVisible(true);
        }
    }
}
