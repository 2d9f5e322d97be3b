package com.mdmcmusicads.app.campaigning;

import com.mdmcmusicads.app.campaigns.CampaignRefusal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.textfield.TextArea;
import org.springframework.dao.ConcurrencyFailureException;

/** One act on a campaign: what it does, its fields, the button that does it, and why it does not go when it does not. */
abstract class ActWindow extends Dialog {

    private static final int SHOWN_MILLIS = 4000;
    private static final int LONGEST_REASON = 500;

    private final String key;
    private final Paragraph word = new Paragraph();
    private final Div fields = new Div();
    private final Button confirm;

    /** @param act as its texts are called: {@code campaigning.act.pause} and what follows */
    ActWindow(String act, Object... arguments) {
        key = "campaigning.act." + act;
        setHeaderTitle(getTranslation(key));
        addClassName("act-dialog");
        setWidth("34rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        word.addClassName("form-word");
        word.getElement().setAttribute("role", "alert");
        word.setVisible(false);
        fields.addClassName("act-fields");
        var help = new Paragraph(getTranslation(key + ".help", arguments));
        help.addClassName("muted");
        add(help, word, fields);
        confirm = new Button(getTranslation(key + ".confirm"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        confirm.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("campaigning.back"), click -> close()), confirm);
    }

    /** Does it with what stands in the fields. */
    abstract void act();

    void fields(Component... all) {
        fields.add(all);
    }

    /** Says that it cannot be taken back. */
    void warn() {
        confirm.addThemeVariants(ButtonVariant.LUMO_ERROR);
    }

    static TextArea reason(String label) {
        var reason = new TextArea(label);
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        return reason;
    }

    private void confirm() {
        word.setVisible(false);
        try {
            act();
            close();
            Notification.show(getTranslation(key + ".done"), SHOWN_MILLIS, Notification.Position.BOTTOM_START)
                    .addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        } catch (CampaignRefusal refusal) {
            say(getTranslation(refusal.key(), refusal.words()));
        } catch (Unfilled unfilled) {
            say(getTranslation(unfilled.getMessage()));
        } catch (ConcurrencyFailureException busy) {
            say(getTranslation("campaigning.busy"));
        } finally {
            confirm.setEnabled(true);
        }
    }

    private void say(String text) {
        word.setText(text);
        word.setVisible(true);
        word.scrollIntoView();
    }

    /** What is in a field cannot be used; the message is the key of the sentence that says why. */
    static final class Unfilled extends RuntimeException {

        Unfilled(String key) {
            super(key);
        }
    }
}
