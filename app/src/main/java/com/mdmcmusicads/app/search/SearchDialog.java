package com.mdmcmusicads.app.search;

import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.look.EmptyState;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import java.util.List;

/** One field over everything: type, walk with the arrows, open with Enter. */
class SearchDialog extends Dialog {

    private static final int PAUSE_MILLIS = 180;

    private final transient Search search;
    private final transient Person reader;
    private final TextField field = new TextField();
    private final Div results = new Div();

    SearchDialog(Search search, Person reader) {
        this.search = search;
        this.reader = reader;
        addThemeNames("no-padding");
        addClassName("search-dialog");
        getElement().setAttribute("aria-label", getTranslation("search.title"));
        prepareField();
        results.addClassName("search-results");
        var choices = new Choices();
        choices.add(field, results, hints());
        add(choices);
        show("");
    }

    private void prepareField() {
        field.addClassNames("choices-field", "search-field");
        field.setPlaceholder(getTranslation("search.placeholder"));
        field.setAriaLabel(getTranslation("search.title"));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setAutofocus(true);
        field.setMaxLength(100);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.addValueChangeListener(change -> show(change.getValue()));
        addOpenedChangeListener(change -> field.focus());
    }

    private void show(String typed) {
        results.removeAll();
        var found = search.find(reader, typed);
        if (!found.isEmpty()) {
            results.add(list(found));
            return;
        }
        var key = typed.isBlank() ? "search.start" : "search.nothing";
        results.add(new EmptyState(getTranslation(key), getTranslation(key + ".next")));
    }

    private Div list(List<Hits> found) {
        var list = new Div();
        list.getElement().setAttribute("role", "listbox");
        list.getElement().setAttribute("aria-label", getTranslation("search.results"));
        found.forEach(group -> list.add(group(group)));
        return list;
    }

    private Div group(Hits hits) {
        var heading = new Span(getTranslation(hits.heading()));
        heading.addClassName("search-heading");
        heading.getElement().setAttribute("aria-hidden", "true");
        var group = new Div(heading);
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", getTranslation(hits.heading()));
        hits.hits().forEach(hit -> group.add(option(hit)));
        return group;
    }

    private Div option(Hit hit) {
        var title = new Span(hit.title());
        title.addClassName("search-hit-title");
        var line = new Span(hit.line());
        line.addClassName("search-hit-line");
        var option = new Div(title, line);
        option.addClassName("search-hit");
        option.getElement().setAttribute("role", "option");
        option.addClickListener(click -> open(hit));
        return option;
    }

    private void open(Hit hit) {
        close();
        var place = new Location(hit.route());
        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
    }

    private Div hints() {
        var hints = new Div();
        hints.addClassName("search-hints");
        hints.getElement().setAttribute("aria-hidden", "true");
        hints.getElement().setProperty("innerHTML", getTranslation("search.hints"));
        return hints;
    }
}
