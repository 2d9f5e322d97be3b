package com.mdmcmusicads.app.leadimport;

import com.mdmcmusicads.app.leadimport.ImportJob.State;
import com.mdmcmusicads.app.leadimport.ImportRow.Outcome;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.EnumMap;
import java.util.Map;

/** The last step: how far it is, with a way to stop it, and what became of the rows. */
class RunStep extends Div {

    private final transient ImportDesk desk;
    private final transient ImportJob job;
    private final transient Map<Outcome, Span> counts = new EnumMap<>(Outcome.class);
    private final ProgressBar bar = new ProgressBar();
    private final Span share = new Span();

    RunStep(ImportDesk desk, ImportSheets sheets, ImportJob job, Runnable moved) {
        this.desk = desk;
        this.job = job;
        addClassNames("panel", "import-run");
        share.setId("import-share");
        bar.getElement().setAttribute("aria-labelledby", "import-share");
        var words = new Paragraph(getTranslation(
                switch (job.state()) {
                    case STOPPED -> "leadimport.stopped";
                    case DONE -> "leadimport.done";
                    default -> "leadimport.leave";
                }));
        words.getElement().setAttribute("role", "status");
        add(new H2(job.fileName()), share, bar, outcomes(), words, buttons(sheets, moved));
        refresh();
    }

    private Div outcomes() {
        var row = new Div();
        row.addClassName("import-heaps");
        for (var outcome : Outcome.values()) {
            var count = new Span();
            count.addClassName("heap-count");
            counts.put(outcome, count);
            var title = new Span(getTranslation("leadimport.outcome." + outcome));
            title.addClassName("heap-title");
            var heap = new Div(count, title);
            heap.addClassName("heap");
            row.add(heap);
        }
        return row;
    }

    void refresh() {
        var tally = desk.tally(job.id());
        share.setText(getTranslation("leadimport.progress", tally.done(), tally.all()));
        bar.setValue(tally.share());
        counts.forEach((outcome, count) -> count.setText(getTranslation("leadimport.count", tally.of(outcome))));
    }

    private Div buttons(ImportSheets sheets, Runnable moved) {
        var buttons = new Div();
        buttons.addClassName("import-buttons");
        if (job.state() == State.RUNNING) {
            buttons.add(new Button(getTranslation("leadimport.stop"), click -> askToStop(moved)));
        }
        if (job.state() == State.STOPPED) {
            var resume = new Button(getTranslation("leadimport.resume"), click -> {
                desk.resume(job.id());
                moved.run();
            });
            resume.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(resume);
        }
        if (job.state() != State.RUNNING) {
            buttons.add(link("leads", "leadimport.back"), link("leads/import", "leadimport.another"));
            if (desk.tally(job.id()).of(Outcome.REFUSED) > 0) {
                buttons.add(CheckStep.refused(this, sheets, job));
            }
        }
        return buttons;
    }

    private Anchor link(String route, String key) {
        var link = new Anchor(route, getTranslation(key));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private void askToStop(Runnable moved) {
        var question = new ConfirmDialog();
        question.setHeader(getTranslation("leadimport.stop.title"));
        question.setText(getTranslation("leadimport.stop.text"));
        question.setCancelable(true);
        question.setCancelText(getTranslation("leadimport.stop.no"));
        question.setConfirmText(getTranslation("leadimport.stop"));
        question.addConfirmListener(confirm -> {
            desk.stop(job.id());
            moved.run();
        });
        question.open();
    }
}
