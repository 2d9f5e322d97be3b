package com.mdmcmusicads.app.alertbook;

import com.mdmcmusicads.app.alerts.Alert;
import com.mdmcmusicads.app.alerts.AlertState;
import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What was done already: why it could not be done, whose effect is awaited, or that it did not help. */
class TriedBox extends Div {

    TriedBox(Alert alert, AlertTools tools) {
        addClassName("missing-box");
        var attempt = alert.attempt();
        if (attempt.refusal() != null) {
            add(new Paragraph(tools.words().refusal(alert, getLocale())));
        } else if (attempt.act() != null && alert.state() == AlertState.WAITING) {
            add(new Paragraph(getTranslation("alerts.waiting." + attempt.act())), until(alert));
        } else if (attempt.act() != null && alert.state() == AlertState.OPEN) {
            add(
                    new Paragraph(getTranslation("alerts.tried")),
                    new Paragraph(getTranslation("alerts.tried." + attempt.act())));
        }
        setVisible(getChildren().findAny().isPresent());
    }

    private Paragraph until(Alert alert) {
        var day = alert.attempt().checkBy().atZone(BusinessHours.PARIS).toLocalDate();
        return new Paragraph(getTranslation("alerts.waiting.by", DayText.brief(day)));
    }
}
