package com.mdmcmusicads.app.decisions;

import com.mdmcmusicads.app.decisions.DecisionTaken.Fired;
import com.mdmcmusicads.app.decisions.DecisionTaken.Given;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Why a decision fell as it did: the rules that fired, the points each gave, and what they looked at. */
public class DecisionWhy extends Div {

    private final DecisionTaken decision;

    public DecisionWhy(DecisionTaken decision) {
        this.decision = decision;
        addClassName("decision-why");
        add(decision.rules().isEmpty() ? new Paragraph(getTranslation("decisions.why.none")) : rules());
        if (decision.addsUp()) {
            add(total());
        }
        add(inputs(), version());
    }

    /** By which words of the table it fell; the rules carry their ids. */
    private Component version() {
        var ids = decision.rules().stream().map(Fired::id).collect(Collectors.joining(", "));
        var version = new Paragraph(getTranslation("decisions.why.version", decision.version(), ids));
        version.addClassNames("muted", "small");
        return version;
    }

    private Component rules() {
        var list = new UnorderedList();
        list.addClassName("decision-rules");
        var most = decision.rules().stream().mapToDouble(Fired::points).max().orElse(0);
        decision.rules().forEach(rule -> list.add(rule(rule, most)));
        return list;
    }

    private ListItem rule(Fired rule, double most) {
        var words = new Span(rule.why());
        words.setTitle(getTranslation("decisions.why.rule", rule.id()));
        var item = new ListItem(words);
        if (decision.addsUp()) {
            var points = new Span(getTranslation("decisions.why.points", number(rule.points())));
            points.addClassName("decision-points");
            item.add(points, bar(most == 0 ? 0 : rule.points() / most));
        } else {
            var gave = new Span(said(rule.gave()));
            gave.addClassName("decision-gave");
            item.add(gave);
        }
        return item;
    }

    /** How much of the largest share this one is; the figure beside it says the same. */
    private static Component bar(double share) {
        var bar = new Span();
        bar.addClassName("decision-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--share", String.valueOf(Math.max(0, Math.min(1, share))));
        return bar;
    }

    private Component total() {
        var total = new Paragraph(getTranslation("decisions.why.total", number(decision.total())));
        total.addClassName("decision-total");
        return total;
    }

    private Component inputs() {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        for (var input : decision.inputs()) {
            facts.add(new DescriptionList.Term(input.label()), new DescriptionList.Description(value(input.value())));
        }
        var box = new Div(new Span(getTranslation("decisions.why.inputs")), facts);
        box.addClassName("decision-inputs");
        return box;
    }

    private String said(List<Given> given) {
        return given.stream()
                .map(one -> getTranslation("decisions.why.gave", one.label(), value(one.value())))
                .collect(Collectors.joining(" · "));
    }

    private String value(Object value) {
        return GivenWords.of(value, getLocale(), this::getTranslation);
    }

    private String number(Number figure) {
        return NumberFormat.getNumberInstance(getLocale()).format(figure);
    }
}
