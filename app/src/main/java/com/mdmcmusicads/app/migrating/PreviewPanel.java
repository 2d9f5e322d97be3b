package com.mdmcmusicads.app.migrating;

import static com.mdmcmusicads.app.migrating.MigrationWords.say;

import com.mdmcmusicads.app.look.Panel;
import com.mdmcmusicads.app.migrations.Forecast;
import com.mdmcmusicads.app.migrations.MigrationDesk;
import com.mdmcmusicads.app.migrations.Plan;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What would happen to each case, found out by doing it and taking it back; a few cases of every kind first. */
class PreviewPanel extends Panel {

    private static final int AT_ONCE = 12;

    private final transient MigrationDesk desk;
    private final transient Supplier<Asked> asked;
    private final Button look = new Button(say("migrating.preview.look"), VaadinIcon.EYE.create(), click -> more());
    private final Paragraph summary = new Paragraph();
    private final Div list = new Div();
    private final transient List<Forecast> seen = new ArrayList<>();

    PreviewPanel(MigrationDesk desk, Supplier<Asked> asked) {
        super(say("migrating.preview"));
        this.desk = desk;
        this.asked = asked;
        look.setDisableOnClick(true);
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        summary.getElement().setAttribute("aria-live", "polite");
        list.addClassName("migration-forecasts");
        add(new Paragraph(say("migrating.preview.line")), look, summary, list);
    }

    /** What was seen is true no more. */
    void forget() {
        seen.clear();
        list.removeAll();
        summary.setText("");
        look.setText(say("migrating.preview.look"));
        look.setEnabled(true);
    }

    /** Of what was seen so far. */
    List<Forecast> seen() {
        return List.copyOf(seen);
    }

    private void more() {
        var now = asked.get();
        var known = seen.stream().map(Forecast::instanceId).toList();
        var left = now.cases().stream().filter(id -> !known.contains(id)).toList();
        var forecasts = desk.preview(now.plan(), desk.sample(left, AT_ONCE));
        seen.addAll(forecasts);
        forecasts.forEach(forecast -> list.add(new ForecastCard(forecast, now.words())));
        var works = seen.stream().filter(Forecast::works).count();
        summary.setText(say("migrating.preview.seen", seen.size(), now.cases().size(), works, seen.size() - works));
        look.setText(say("migrating.preview.more"));
        look.setEnabled(left.size() > forecasts.size());
    }

    /** What is to be tried. */
    record Asked(Plan plan, List<String> cases, ChangeWords words) {}
}
