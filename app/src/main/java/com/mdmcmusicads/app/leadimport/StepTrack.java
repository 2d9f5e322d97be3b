package com.mdmcmusicads.app.leadimport;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** Where one is between the file and the leads. */
class StepTrack extends OrderedList {

    private static final List<String> STEPS = List.of("FILE", "COLUMNS", "CHECK", "RUN");

    private final transient List<ListItem> steps = new ArrayList<>();

    StepTrack() {
        addClassName("step-track");
        getElement().setAttribute("aria-label", getTranslation("leadimport.steps"));
        for (var step : STEPS) {
            var number = new Span(String.valueOf(steps.size() + 1));
            number.addClassName("step-number");
            number.getElement().setAttribute("aria-hidden", "true");
            var item = new ListItem(number, new Span(getTranslation("leadimport.step." + step)));
            steps.add(item);
            add(item);
        }
    }

    void show(int current) {
        for (var at = 0; at < steps.size(); at++) {
            var element = steps.get(at).getElement();
            element.removeAttribute("aria-current");
            element.setAttribute("data-state", at < current ? "done" : at == current ? "now" : "later");
        }
        steps.get(current).getElement().setAttribute("aria-current", "step");
    }
}
