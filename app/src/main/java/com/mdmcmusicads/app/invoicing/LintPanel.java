package com.mdmcmusicads.app.invoicing;

import com.mdmcmusicads.app.mentions.Missing;
import com.mdmcmusicads.app.mentions.Place;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Locale;

/** What the law still wants before an invoice may be issued: each thing, the text that wants it, and where to mend it. */
class LintPanel extends Div {

    LintPanel() {
        addClassName("invoice-lint-words");
        getElement().setAttribute("role", "status");
    }

    /** @param clientId whose page mends what is missing of the buyer, or null while nobody is chosen */
    void show(List<Missing> missing, String clientId, String editRoute) {
        removeAll();
        getElement().setAttribute("data-state", missing.isEmpty() ? "complete" : "missing");
        if (missing.isEmpty()) {
            var sign = VaadinIcon.CHECK_CIRCLE.create();
            sign.getElement().setAttribute("aria-hidden", "true");
            add(new Paragraph(sign, new Span(getTranslation("mentions.complete"))));
            return;
        }
        var list = new UnorderedList();
        missing.forEach(one -> list.add(item(one, clientId, editRoute)));
        add(new Paragraph(getTranslation("mentions.missing.next")), list);
    }

    private ListItem item(Missing one, String clientId, String editRoute) {
        var words = one.line() == null
                ? getTranslation(one.messageKey())
                : getTranslation("mentions.line", one.line()) + " " + getTranslation(one.messageKey());
        var source = new Span(one.source());
        source.addClassNames("muted", "small");
        var item = new ListItem(new Div(words), source);
        var route = route(one.place(), clientId, editRoute);
        if (route != null) {
            var link = new Anchor(
                    route, getTranslation("mentions.place." + one.place().name().toLowerCase(Locale.ROOT)));
            link.getElement().setAttribute("router-link", true);
            item.add(link);
        }
        return item;
    }

    private static String route(Place place, String clientId, String editRoute) {
        return switch (place) {
            case COMPANY -> "company";
            case CLIENT -> clientId == null ? null : "clients/" + clientId;
            case DRAFT -> editRoute;
        };
    }
}
