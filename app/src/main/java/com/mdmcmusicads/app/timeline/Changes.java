package com.mdmcmusicads.app.timeline;

import com.mdmcmusicads.app.audit.TrailEntry;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** The values an entry brought or changed: before, an arrow, after. */
class Changes extends DescriptionList {

    Changes(TrailEntry entry, Values values, Locale locale) {
        addClassName("changes");
        for (var field : fields(entry, values)) {
            var value = new Description();
            if (entry.before().containsKey(field)) {
                var before = new Span(values.say(field, entry.before().get(field), locale));
                before.addClassName("change-before");
                value.add(before, new Span(" → "));
            }
            value.add(new Span(values.say(field, entry.after().get(field), locale)));
            pair(new Term(values.label(field, locale)), value);
        }
    }

    /** A list of descriptions may hold its pairs in boxes, so that they wrap together. */
    private void pair(Term term, Description value) {
        getElement().appendChild(new Div(term, value).getElement());
    }

    static boolean hasAny(TrailEntry entry, Values values) {
        return !fields(entry, values).isEmpty();
    }

    private static Set<String> fields(TrailEntry entry, Values values) {
        var fields = new LinkedHashSet<>(entry.before().keySet());
        fields.addAll(entry.after().keySet());
        fields.removeIf(field -> !values.isShown(field)
                || Objects.equals(entry.before().get(field), entry.after().get(field)));
        return fields;
    }
}
