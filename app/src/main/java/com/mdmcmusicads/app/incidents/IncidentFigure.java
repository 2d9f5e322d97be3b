package com.mdmcmusicads.app.incidents;

import com.mdmcmusicads.app.diagrams.Movements;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.MenuFigure;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** How many steps stand still, beside « Incidents » in the menu. */
@org.springframework.stereotype.Component
class IncidentFigure implements MenuFigure {

    private static final int MOST_SHOWN = 99;

    private final IncidentDesk desk;
    private final Signals signals;

    IncidentFigure(IncidentDesk desk, Signals signals) {
        this.desk = desk;
        this.signals = signals;
    }

    @Override
    public String page() {
        return "incidents";
    }

    @Override
    public Component create() {
        var badge = new Badge("", Tone.DANGER);
        badge.addAttachListener(attached -> show(badge));
        Refresh.of(badge, signals, Movements.INCIDENT, id -> true, () -> show(badge));
        return badge;
    }

    private void show(Badge badge) {
        var count = desk.count();
        var figure = new Span(count > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(count));
        figure.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(badge.getTranslation("incidents.count", count));
        words.addClassName("sr-only");
        badge.removeAll();
        badge.add(figure, words);
        badge.setVisible(count > 0);
    }
}
