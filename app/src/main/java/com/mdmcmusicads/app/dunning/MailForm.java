package com.mdmcmusicads.app.dunning;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;

/** The mail that is proposed, to be read, changed and sent; pressing twice sends once. */
class MailForm extends Div {

    private static final int LONGEST = 8000;

    private final String clientId;
    private final transient DunningDesk desk;
    private final Select<Stage> stage = new Select<>();
    private final TextField subject = new TextField(getTranslation("dunning.mail-form.subject"));
    private final TextArea body = new TextArea(getTranslation("dunning.mail-form.body"));
    private transient Proposal mail;
    private final UUID occasion = UUID.randomUUID();

    MailForm(String clientId, Proposal mail, DunningDesk desk, boolean mayWrite) {
        this.clientId = clientId;
        this.desk = desk;
        addClassName("mail-form");
        stage.setLabel(getTranslation("dunning.mail-form.stage"));
        stage.setItems(Stage.REMINDER_1, Stage.REMINDER_2);
        stage.setItemLabelGenerator(one -> getTranslation("dunning.stage." + one));
        stage.setValue(mail.stage());
        stage.addValueChangeListener(
                change -> desk.propose(clientId, change.getValue()).ifPresent(this::show));
        subject.setWidthFull();
        subject.setMaxLength(200);
        body.setWidthFull();
        body.setMaxLength(LONGEST);
        body.setMinHeight("16rem");
        subject.setReadOnly(!mayWrite);
        body.setReadOnly(!mayWrite);
        add(stage, new Paragraph(to(mail)), subject, body);
        if (mayWrite && mail.to() != null) {
            add(acts());
        }
        show(mail);
    }

    private String to(Proposal proposed) {
        return proposed.to() == null
                ? getTranslation("dunning.mail-form.no-address")
                : getTranslation("dunning.mail-form.to", proposed.to());
    }

    private void show(Proposal proposed) {
        mail = proposed;
        subject.setValue(proposed.subject());
        body.setValue(proposed.body());
    }

    private Div acts() {
        var send = new Button(getTranslation("dunning.act.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        var snooze = new Button(
                getTranslation("dunning.act.snooze-all"),
                click -> ReasonDialog.askUntil(
                        "snooze-all", (until, reason) -> desk.snooze(mail.invoiceIds(), until, reason)));
        var acts = new Div(snooze, send);
        acts.addClassName("row-acts");
        return acts;
    }

    private void send() {
        desk.send(clientId, mail.with(subject.getValue(), body.getValue()), occasion);
        Notification.show(getTranslation("dunning.mail-form.sent"));
    }
}
