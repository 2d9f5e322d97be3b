package com.mdmcmusicads.app.dunning;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;

/** Warns, before somebody is reminded, that the money may be at the bank and we do not know yet. */
@org.springframework.stereotype.Component
class Freshness {

    private static final int STALE_AFTER = 5;

    private final ObjectProvider<StatementFreshness> statements;
    private final Clock clock;

    Freshness(ObjectProvider<StatementFreshness> statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /** Empty when the newest statement is new enough, or nobody reads statements. */
    Component warning() {
        var warning = new Div();
        var known = statements.getIfAvailable();
        if (known != null) {
            known.knownUntil().ifPresentOrElse(day -> warn(warning, day), () -> say(warning, "dunning.statement.none"));
        }
        return warning;
    }

    private void warn(Div warning, LocalDate day) {
        var language = UI.getCurrent().getLocale();
        if (day.isBefore(
                LocalDate.ofInstant(clock.instant(), BusinessHours.PARIS).minusDays(STALE_AFTER))) {
            say(warning, "dunning.statement.stale", Letters.day(day, language));
        }
    }

    private static void say(Div warning, String key, Object... arguments) {
        warning.addClassNames("panel", "warning-box");
        warning.getElement().setAttribute("role", "status");
        warning.add(new Span(warning.getTranslation(key, arguments)));
    }
}
