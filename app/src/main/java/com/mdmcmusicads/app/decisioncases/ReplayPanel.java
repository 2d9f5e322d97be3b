package com.mdmcmusicads.app.decisioncases;

import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.documents.ExcelLink;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Panel;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Clock;

/** The draft asked about everything the decision was ever asked: how far it is, and whose result changes. */
class ReplayPanel extends Panel {

    private final transient Factory makes;
    private final transient ModelRef ref;
    private final Div box = new Div();

    private ReplayPanel(Factory makes, ModelRef ref, String title) {
        super(title);
        this.makes = makes;
        this.ref = ref;
        addClassName("cases-replay");
        add(
                new Paragraph(
                        getTranslation("decisioncases.replay.line", makes.desk().pastCount(ref))),
                box);
        Refresh.of(this, makes.signals(), CaseDesk.REPLAYED, payload -> true, this::fill);
        fill();
    }

    /** Makes the panel of a decision. */
    @org.springframework.stereotype.Component
    record Factory(CaseDesk desk, CaseSheets sheets, Signals signals, Clock clock) {

        ReplayPanel of(ModelRef ref) {
            return new ReplayPanel(this, ref, UI.getCurrent().getTranslation("decisioncases.replay"));
        }
    }

    private void fill() {
        box.removeAll();
        var replay = makes.desk().replay(ref);
        replay.ifPresent(one -> box.add(one.isRunning() ? progress(one) : outcome(one)));
        if (replay.filter(Replay::isRunning).isEmpty()) {
            var begin = new Button(
                    getTranslation("decisioncases.replay.begin"), VaadinIcon.PLAY.create(), click -> begin());
            begin.setDisableOnClick(true);
            box.add(begin);
        }
    }

    private void begin() {
        makes.desk().draft(ref).ifPresent(draft -> makes.desk().replay(ref, draft.content()));
        fill();
    }

    private Component progress(Replay replay) {
        var words = new Span(getTranslation("decisioncases.replay.progress", replay.done(), replay.all()));
        words.setId("replay-progress");
        var bar = new ProgressBar(0, 1, replay.share());
        bar.getElement().setAttribute("aria-labelledby", "replay-progress");
        var stop = new Button(getTranslation("decisioncases.replay.stop"), click -> {
            makes.desk().stop(replay.id());
            fill();
        });
        stop.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var progress = new Div(words, bar, stop);
        progress.addClassName("cases-progress");
        return progress;
    }

    private Component outcome(Replay replay) {
        var outcome = new Div(figures(replay));
        outcome.addClassName("cases-outcome");
        if (replay.changed() + replay.unknown() + replay.failed() > 0) {
            outcome.add(
                    shifts(replay),
                    new ChangeGrid(makes.desk(), replay, makes.clock().instant()),
                    excel(replay));
        }
        return outcome;
    }

    private Component figures(Replay replay) {
        var figures = new Div(
                new Badge(getTranslation("decisioncases.replay.same", replay.same()), Tone.SUCCESS),
                new Badge(getTranslation("decisioncases.replay.changed", replay.changed()), tone(replay.changed())));
        figures.addClassName("cases-figures");
        if (replay.unknown() > 0) {
            figures.add(new Badge(getTranslation("decisioncases.replay.unknown", replay.unknown()), Tone.INFO));
        }
        if (replay.failed() > 0) {
            figures.add(new Badge(getTranslation("decisioncases.replay.failed", replay.failed()), Tone.DANGER));
        }
        if (replay.guessed() > 0) {
            figures.add(new Badge(getTranslation("decisioncases.replay.guessed", replay.guessed()), Tone.NEUTRAL));
        }
        figures.add(
                state(replay), new RelativeTime(replay.askedAt(), makes.clock().instant()));
        return figures;
    }

    private static Tone tone(int changed) {
        return changed == 0 ? Tone.NEUTRAL : Tone.WARNING;
    }

    /** Whether it was about the draft as it is now, and whether it came to its end. */
    private Component state(Replay replay) {
        if (replay.state() != Replay.State.DONE) {
            return new Badge(getTranslation("decisioncases.replay.state." + replay.state()), Tone.WARNING);
        }
        var isCurrent = makes.desk()
                .draft(ref)
                .filter(draft -> CaseDesk.sha256(draft.content()).equals(replay.sha256()))
                .isPresent();
        return new Badge(
                getTranslation(isCurrent ? "decisioncases.replay.current" : "decisioncases.replay.outdated"),
                isCurrent ? Tone.OUTLINE : Tone.WARNING);
    }

    private Component shifts(Replay replay) {
        var rows = new Div();
        rows.addClassName("cases-shifts");
        for (var shift : makes.desk().shifts(replay.id())) {
            var row = new Div(
                    new Span(getTranslation("decisioncases.replay.times", shift.times())),
                    new Span(shift.was()),
                    new Span("→"),
                    new Span(shift.becomes()));
            rows.add(row);
        }
        return rows;
    }

    private Component excel(Replay replay) {
        var language = getLocale();
        return new ExcelLink(
                getTranslation("decisioncases.replay.excel"),
                getTranslation("decisioncases.replay.file", ref.keyAddress()),
                target -> makes.sheets().changes(replay.id(), language, target));
    }
}
