package com.mdmcmusicads.app.incidents;

import com.mdmcmusicads.app.incidents.CareDesk.Progress;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.function.Consumer;

/** How far a retry of very many cases is; it can be paused and left. */
class BatchLine extends Div {

    BatchLine(Progress batch, Consumer<Boolean> pause) {
        addClassNames("panel", "incident-batch");
        var bar = new ProgressBar(0, Math.max(1, batch.total()), batch.total() - batch.left());
        bar.getElement().setAttribute("aria-label", getTranslation("incidents.batch"));
        var act = new Button(
                getTranslation(batch.paused() ? "incidents.batch.resume" : "incidents.batch.pause"),
                click -> pause.accept(!batch.paused()));
        act.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(
                new Span(getTranslation(
                        batch.paused() ? "incidents.batch.paused" : "incidents.batch.runs",
                        batch.total() - batch.left(),
                        batch.total())),
                bar,
                act);
    }
}
