package com.mdmcmusicads.app.alertbook;

import com.mdmcmusicads.app.alerts.AlertDesk;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.MenuFigure;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** How many alerts are open, beside « Alertes budget » in the menu. */
@org.springframework.stereotype.Component
class AlertFigure implements MenuFigure {

    private static final int MOST_SHOWN = 99;

    private final AlertBook book;
    private final Signals signals;

    AlertFigure(AlertBook book, Signals signals) {
        this.book = book;
        this.signals = signals;
    }

    @Override
    public String page() {
        return "alerts";
    }

    @Override
    public Component create() {
        var badge = new Badge("", Tone.WARNING);
        badge.addAttachListener(attached -> show(badge));
        Refresh.of(badge, signals, AlertDesk.CHANGED, id -> true, () -> show(badge));
        return badge;
    }

    private void show(Badge badge) {
        var count = book.count(AlertFilter.STANDING);
        var figure = new Span(count > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(count));
        figure.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(badge.getTranslation("alerts.menu.open", count));
        words.addClassName("sr-only");
        badge.removeAll();
        badge.add(figure, words);
        badge.setVisible(count > 0);
    }
}
