package com.mdmcmusicads.app.trials;

import com.mdmcmusicads.app.look.Panel;
import com.mdmcmusicads.app.sandbox.TrialMail;
import com.mdmcmusicads.app.sandbox.TrialState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;

/** The mails that would have left, as they would look. */
class MailPanel extends Panel {

    MailPanel(TrialState state) {
        super(UI.getCurrent().getTranslation("trials.mails", state.mails().size()));
        addClassName("trial-mails");
        if (state.mails().isEmpty()) {
            add(new Paragraph(getTranslation("trials.mails.none")));
        }
        state.mails().forEach(mail -> add(mail(mail, state)));
    }

    private Component mail(TrialMail mail, TrialState state) {
        var when = new Span(TrialTime.both(state.startedAt(), mail.at()));
        when.addClassName("trial-when");
        var subject = new Span(mail.subject());
        subject.addClassName("trial-subject");
        var summary = new Div(when, subject, new Span(getTranslation("trials.mails.to", mail.to())));
        summary.addClassName("trial-step");
        return new Details(summary, mail.html() == null ? text(mail) : page(mail));
    }

    private static Component text(TrialMail mail) {
        var text = new Pre(mail.text());
        text.addClassName("mail-body");
        return text;
    }

    private Component page(TrialMail mail) {
        var page = new IFrame();
        page.setTitle(getTranslation("trials.mails.look", mail.subject()));
        page.addClassName("mail-preview-page");
        // Without allow-scripts and allow-same-origin nothing in a mail can reach this page.
        page.getElement().setAttribute("sandbox", "");
        page.setSrcdoc(mail.html());
        return page;
    }
}
