package com.mdmcmusicads.app.clients;

import com.mdmcmusicads.app.clients.ClientCases.ClientCase;
import com.mdmcmusicads.app.diagrams.LiveDiagrams;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;

/** The processes that run for a client; one of them is drawn, with its token on it. */
class CasePanel extends Div {

    private final transient LiveDiagrams diagrams;
    private final Div drawn = new Div();

    CasePanel(List<ClientCase> cases, LiveDiagrams diagrams) {
        this.diagrams = diagrams;
        addClassName("case-panel");
        if (cases.isEmpty()) {
            var nothing = new Paragraph(getTranslation("clients.cases.none"));
            nothing.addClassName("muted");
            add(nothing);
            return;
        }
        if (cases.size() > 1) {
            add(choice(cases));
        }
        add(drawn);
        draw(cases.get(0));
    }

    private Select<ClientCase> choice(List<ClientCase> cases) {
        var choice = new Select<ClientCase>();
        choice.setLabel(getTranslation("clients.cases.choose"));
        choice.setItems(cases);
        choice.setItemLabelGenerator(ClientCase::title);
        choice.setValue(cases.get(0));
        choice.addValueChangeListener(change -> draw(change.getValue()));
        return choice;
    }

    private void draw(ClientCase chosen) {
        var link = new Anchor(chosen.route(), chosen.title());
        link.getElement().setAttribute("router-link", true);
        drawn.removeAll();
        drawn.add(link, diagrams.ofCase(chosen.process(), chosen.businessKey()));
    }
}
