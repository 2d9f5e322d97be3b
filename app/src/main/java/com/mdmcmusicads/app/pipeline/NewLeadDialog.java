package com.mdmcmusicads.app.pipeline;

import com.mdmcmusicads.app.leads.LeadDesk;
import com.mdmcmusicads.app.particulars.Findings;
import com.mdmcmusicads.app.particulars.LeadFields.Asked;
import com.mdmcmusicads.app.particulars.ParticularsWindow;
import com.mdmcmusicads.app.texts.Texts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;

/** A lead somebody met, called or found: the same rules and the same entrance as the web form. */
class NewLeadDialog extends ParticularsWindow {

    static final String SOURCE = "manual";

    private static final int SHOWN_MILLIS = 10_000;

    private enum Answer {
        NOT_ASKED,
        GIVEN,
        REFUSED
    }

    private final transient LeadDesk desk;
    private final transient Texts texts;
    private final RadioButtonGroup<Answer> consent = new RadioButtonGroup<>();
    private final TextArea wording = new TextArea();

    NewLeadDialog(LeadDesk desk, Texts texts) {
        super("pipeline.new");
        this.desk = desk;
        this.texts = texts;
        prepareConsent();
        add(consent, wording);
    }

    private void prepareConsent() {
        consent.setLabel(getTranslation("particulars.field.consent"));
        consent.setItems(Answer.values());
        consent.setItemLabelGenerator(answer -> getTranslation("pipeline.consent." + answer));
        consent.setValue(Answer.NOT_ASKED);
        consent.addValueChangeListener(change -> wording.setVisible(change.getValue() != Answer.NOT_ASKED));
        wording.setLabel(getTranslation("particulars.field.wording"));
        wording.setHelperText(getTranslation("particulars.field.wording.help"));
        wording.setValue(getTranslation("pipeline.consent.wording"));
        wording.setWidthFull();
        wording.setMaxLength(2000);
        wording.setVisible(false);
        fields.know("consent_text", wording);
    }

    @Override
    protected void save() {
        var findings = new Findings(texts, getLocale());
        var asked = asked();
        if (asked.given() != null && asked.wording().isBlank()) {
            findings.reject("consent_text", "required");
        }
        say(desk.receive(fields.read(asked, SOURCE, findings).lead()));
    }

    private Asked asked() {
        return consent.getValue() == Answer.NOT_ASKED
                ? Asked.NOT
                : new Asked(consent.getValue() == Answer.GIVEN, wording.getValue());
    }

    private void say(LeadDesk.Receipt receipt) {
        var words = receipt.created()
                ? getTranslation("pipeline.created", receipt.grade(), receipt.score())
                : getTranslation("pipeline.completed");
        var toast = new Notification();
        var page = new Anchor("leads/" + receipt.id(), getTranslation("pipeline.open"));
        page.getElement().setAttribute("router-link", true);
        var message = new Div(new Span(words), page);
        message.addClassName("toast-words");
        toast.add(message);
        toast.setDuration(SHOWN_MILLIS);
        toast.setPosition(Notification.Position.BOTTOM_START);
        toast.addThemeVariants(receipt.created() ? NotificationVariant.LUMO_SUCCESS : NotificationVariant.LUMO_PRIMARY);
        toast.open();
    }
}
