package com.mdmcmusicads.app.migrating;

import static com.mdmcmusicads.app.migrating.MigrationWords.number;
import static com.mdmcmusicads.app.migrating.MigrationWords.say;

import com.mdmcmusicads.app.migrations.Migration;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** How far a migration is: a bar and four figures. */
class ProgressFigures extends Div {

    ProgressFigures(Migration migration) {
        var counts = migration.counts();
        var bar = new ProgressBar(0, 1, Math.min(1, counts.progress()));
        bar.getElement().setAttribute("aria-label", say("migrating.progress"));
        var figures = new Div(
                figure("done", counts.done()),
                figure("failed", counts.failed()),
                figure("waiting", counts.waiting()),
                figure("cancelled", counts.cancelled()));
        figures.addClassName("process-counts");
        add(bar, figures);
    }

    private static Div figure(String key, long value) {
        var figure = new Span(number(value));
        figure.addClassName("process-figure");
        var box = new Div(figure, new Span(say("migrating.count." + key)));
        box.addClassName("migration-figure");
        return box;
    }
}
