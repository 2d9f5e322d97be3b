package com.mdmcmusicads.app.studio;

import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.deployments.Waiting;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A new version came with the application and waits, because ours runs: look, take it or keep ours. */
class WaitingBanner extends Div {

    private final transient StudioTools tools;
    private final transient EditorBench bench;
    private final transient Runnable afterwards;

    WaitingBanner(StudioTools tools, EditorBench bench, Runnable afterwards) {
        this.tools = tools;
        this.bench = bench;
        this.afterwards = afterwards;
        addClassName("studio-banner");
        setVisible(false);
    }

    void show(ModelRef ref) {
        var waiting = tools.deployments().waiting().stream()
                .filter(one -> one.ref().equals(ref))
                .findFirst();
        removeAll();
        setVisible(waiting.isPresent());
        waiting.ifPresent(this::offer);
    }

    private void offer(Waiting waiting) {
        var ref = waiting.ref();
        add(
                new Paragraph(getTranslation("studio.waiting")),
                new Button(getTranslation("studio.waiting.look"), click -> look(waiting)),
                new Button(getTranslation("studio.waiting.accept"), click -> accept(ref)),
                new Button(getTranslation("studio.waiting.keep"), click -> keep(ref)));
    }

    private void look(Waiting waiting) {
        var live = tools.deployments().latest(waiting.ref()).orElseThrow();
        var ours = tools.deployments().content(live.definitionId());
        var dialog = new Dialog(bench.difference(waiting.ref().kind(), ours, waiting.content()));
        dialog.setHeaderTitle(getTranslation("studio.waiting.difference"));
        dialog.addClassName("studio-wide");
        dialog.setWidth("72rem");
        dialog.setMaxWidth("100%");
        dialog.getFooter().add(new Button(getTranslation("studio.close"), click -> dialog.close()));
        dialog.open();
    }

    private void accept(ModelRef ref) {
        new ReasonDialog(
                        getTranslation("studio.waiting.accept"),
                        getTranslation("studio.waiting.accept"),
                        (name, reason) -> {
                            tools.drafts().acceptShipped(ref, name, reason);
                            afterwards.run();
                        })
                .explain(getTranslation("studio.waiting.accept.explain"))
                .askName(getTranslation("studio.waiting.name"))
                .askReason()
                .open();
    }

    private void keep(ModelRef ref) {
        new ReasonDialog(
                        getTranslation("studio.waiting.keep"),
                        getTranslation("studio.waiting.keep"),
                        (name, reason) -> {
                            tools.drafts().dismissShipped(ref, reason);
                            afterwards.run();
                        })
                .explain(getTranslation("studio.waiting.keep.explain"))
                .askReason()
                .open();
    }
}
