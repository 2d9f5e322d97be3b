package com.mdmcmusicads.app.incidents;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;

/** Why a step stands still as a sentence, what usually helps, and the technical words on request. */
class CauseBox extends Div {

    CauseBox(Care care, CareWords words) {
        addClassName("incident-cause");
        add(
                new Paragraph(words.cause(care, getLocale())),
                new Paragraph(getTranslation("incidents.advice." + care.cause())));
        if (!care.signature().isEmpty()) {
            add(new Details(getTranslation("incidents.technical"), new Pre(care.signature())));
        }
    }
}
