package com.mdmcmusicads.app.acceptance;

import com.mdmcmusicads.app.look.RelativeTime;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;

/** When somebody with the link looked, at which version, and from where. */
class LookList extends Div {

    LookList(List<Look> looks, Instant now) {
        addClassName("quote-looks");
        if (looks.isEmpty()) {
            add(new Paragraph(getTranslation("acceptance.looks.none")));
            return;
        }
        var list = new UnorderedList();
        for (var look : looks) {
            var where = new Span(getTranslation("acceptance.look", look.version(), look.ip()));
            where.addClassNames("muted", "small");
            where.setTitle(look.userAgent() == null ? "" : look.userAgent());
            list.add(new ListItem(new RelativeTime(look.at(), now), where));
        }
        var honest = new Paragraph(getTranslation("acceptance.looks.honest"));
        honest.addClassNames("muted", "small");
        add(list, honest);
    }
}
