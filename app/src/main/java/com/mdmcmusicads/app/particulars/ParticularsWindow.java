package com.mdmcmusicads.app.particulars;

import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.processes.ProcessBusy;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/** Fields about a lead with a way out: what cannot be saved stays as it was typed, with a word on what to do. */
public abstract class ParticularsWindow extends Dialog {

    protected final LeadFields fields = new LeadFields();
    private final Paragraph word = new Paragraph();
    private boolean touched;

    protected ParticularsWindow(String title) {
        setHeaderTitle(getTranslation(title));
        addClassName("lead-dialog");
        setWidth("44rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(close -> leave());
        word.addClassName("form-word");
        word.getElement().setAttribute("role", "alert");
        word.setVisible(false);
        add(word, fields);
        fields.onTouch(() -> touched = true);
        var save = new Button(getTranslation("particulars.save"), click -> trySave());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        getFooter().add(new Button(getTranslation("particulars.cancel"), click -> leave()), save);
    }

    /** Keeps what stands in the fields, and says so. */
    protected abstract void save();

    private void trySave() {
        fields.forgive();
        word.setVisible(false);
        try {
            save();
            close();
        } catch (InvalidInput input) {
            fields.complain(input.errors());
        } catch (LeadChanged changed) {
            fields.compare(changed.there(), changed.fields());
            say(getTranslation("particulars.edit.changed"));
        } catch (ProcessBusy | ConcurrencyFailureException | DataIntegrityViolationException busy) {
            say(getTranslation("particulars.busy"));
        }
    }

    private void say(String text) {
        word.setText(text);
        word.setVisible(true);
    }

    private void leave() {
        if (!touched) {
            close();
            return;
        }
        var question = new ConfirmDialog();
        question.setHeader(getTranslation("particulars.leave"));
        question.setText(getTranslation("particulars.leave.text"));
        question.setCancelable(true);
        question.setCancelText(getTranslation("particulars.leave.no"));
        question.setConfirmText(getTranslation("particulars.leave.yes"));
        question.addConfirmListener(confirm -> close());
        question.open();
    }
}
