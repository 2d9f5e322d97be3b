package com.mdmcmusicads.app.migrating;

import static com.mdmcmusicads.app.migrating.MigrationWords.cases;
import static com.mdmcmusicads.app.migrating.MigrationWords.number;
import static com.mdmcmusicads.app.migrating.MigrationWords.say;

import com.mdmcmusicads.app.look.Panel;
import com.mdmcmusicads.app.migrations.MigrationRefused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;

/** The last step: the tick for clocks that would be gone, the reason, and the word. */
class BeginPanel extends Panel {

    private static final int LONGEST = 500;

    private final Begin begin;
    private final Div warning = new Div();
    private final Checkbox accepted = new Checkbox();
    private final TextArea reason = new TextArea(say("migrating.reason"));
    private final Button go = new Button();
    private final Div refusal = new Div();

    BeginPanel(Begin begin) {
        super(say("migrating.begin"));
        this.begin = begin;
        warning.addClassName("migration-warning");
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(say("migrating.reason.help"));
        reason.setWidthFull();
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClickListener(click -> begin());
        refusal.addClassName("migration-problem");
        refusal.getElement().setAttribute("role", "alert");
        add(warning, accepted, reason, refusal, go);
        accepted.setLabel(say("migrating.lost.accept"));
    }

    /**
     * @param lost how many timers no mapping takes over
     * @param moves whether cases leave their step for another, and with it what they waited for there
     */
    void show(long number, long lost, boolean moves, boolean isSound) {
        warning.setText(lost > 0 ? say("migrating.lost", number(lost)) : say("migrating.lost.moves"));
        warning.setVisible(lost > 0 || moves);
        accepted.setVisible(lost > 0 || moves);
        accepted.setValue(false);
        refusal.setText(isSound ? "" : say("migrating.refused.NOT_SOUND"));
        go.setText(number == 0 ? say("migrating.go.none") : say("migrating.go", cases(number)));
        go.setEnabled(number > 0 && isSound);
    }

    private void begin() {
        refusal.setText("");
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(say("migrating.refused.NO_REASON"));
        if (accepted.isVisible() && !accepted.getValue()) {
            refusal.setText(say("migrating.lost.untold"));
            return;
        }
        if (!reason.isInvalid()) {
            send();
        }
    }

    private void send() {
        try {
            begin.begin(accepted.isVisible() && accepted.getValue(), reason.getValue());
        } catch (MigrationRefused refused) {
            refusal.setText(say("migrating.refused." + refused.why(), number(refused.number())));
            if (refused.why() == MigrationRefused.Why.TIMERS_LOST) {
                accepted.setVisible(true);
            }
        }
    }

    /** Does it. */
    interface Begin {
        void begin(boolean lossAccepted, String reason);
    }
}
