package com.mdmcmusicads.app.outreach;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Pause, resume and stop for one or for many; each button shows only where it means something. */
class EnrolmentActions extends Div {

    private final transient EnrolmentDesk desk;
    private final transient Runnable onDone;
    private final Span count = new Span();
    private final Button pause = new Button(getTranslation("outreach.pause"), click -> pause());
    private final Button resume = new Button(getTranslation("outreach.resume"), click -> resume());
    private final Button stop = new Button(getTranslation("outreach.stop"), click -> askToStop());
    private transient Collection<EnrolmentRow> chosen = List.of();

    EnrolmentActions(EnrolmentDesk desk, Runnable onDone) {
        this.desk = desk;
        this.onDone = onDone;
        addClassName("enrolment-actions");
        stop.addThemeVariants(ButtonVariant.LUMO_ERROR);
        add(count, pause, resume, stop);
        setVisible(false);
    }

    /** Offers what can be done with these. */
    void show(Collection<EnrolmentRow> rows) {
        chosen = rows;
        setVisible(rows.stream().anyMatch(row -> !row.state().isOver()));
        count.setText(getTranslation("outreach.chosen", rows.size()));
        count.setVisible(rows.size() > 1);
        pause.setVisible(rows.stream().anyMatch(row -> row.state() == EnrolmentState.RUNNING));
        resume.setVisible(rows.stream().anyMatch(EnrolmentActions::waits));
    }

    private static boolean waits(EnrolmentRow row) {
        return row.state() == EnrolmentState.PAUSED || row.state() == EnrolmentState.HELD;
    }

    private void pause() {
        desk.pause(ids(row -> row.state() == EnrolmentState.RUNNING));
        onDone.run();
    }

    private void resume() {
        desk.resume(ids(EnrolmentActions::waits));
        onDone.run();
    }

    private void askToStop() {
        var ids = ids(row -> !row.state().isOver());
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("outreach.stop.question", ids.size()));
        dialog.setText(getTranslation("outreach.stop.warning"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("outreach.cancel"));
        dialog.setConfirmText(getTranslation("outreach.stop"));
        dialog.setConfirmButtonTheme("primary error");
        dialog.addConfirmListener(confirmed -> {
            desk.stop(ids);
            onDone.run();
        });
        dialog.open();
    }

    private List<String> ids(Predicate<EnrolmentRow> which) {
        return chosen.stream().filter(which).map(EnrolmentRow::id).toList();
    }
}
