package com.mdmcmusicads.app.trials;

import com.mdmcmusicads.app.look.Panel;
import com.mdmcmusicads.app.sandbox.TrialState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.stream.Collectors;

/** What the trial knows by now, and the calls to other systems it would have made. */
class FactsPanel extends Panel {

    FactsPanel(TrialState state) {
        super(UI.getCurrent().getTranslation("trials.facts"));
        addClassName("trial-facts");
        add(
                state.variables().isEmpty()
                        ? new Paragraph(getTranslation("trials.facts.none"))
                        : table(state.variables()));
        if (!state.requests().isEmpty()) {
            add(new H3(getTranslation("trials.requests")));
            state.requests().forEach(request -> add(request(request, state)));
        }
    }

    private static Component table(Map<String, Object> variables) {
        var list = new DescriptionList();
        list.addClassName("trial-variables");
        variables.forEach((name, value) -> {
            var row = new Div(new DescriptionList.Term(name), new DescriptionList.Description(TrialTime.value(value)));
            list.add(row);
        });
        return list;
    }

    private static Component request(TrialState.Request request, TrialState state) {
        return new Paragraph(TrialTime.both(state.startedAt(), request.at()) + " · "
                + request.what().entrySet().stream()
                        .map(part -> part.getKey() + " = " + TrialTime.value(part.getValue()))
                        .collect(Collectors.joining(" ; ")));
    }
}
