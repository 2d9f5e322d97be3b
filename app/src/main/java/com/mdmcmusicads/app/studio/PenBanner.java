package com.mdmcmusicads.app.studio;

import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.drafts.Draft;
import com.mdmcmusicads.app.look.RelativeTime;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** Says who writes when it is somebody else, hands the pen over, and holds what was not stored when it was taken away. */
class PenBanner extends Div {

    private final transient StudioTools tools;
    private final transient Runnable seize;
    private final transient Runnable reload;
    private transient String text;

    PenBanner(StudioTools tools, Runnable seize, Runnable reload) {
        this.tools = tools;
        this.seize = seize;
        this.reload = reload;
        addClassName("studio-banner");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    boolean holdsText() {
        return text != null;
    }

    void show(Draft draft, boolean writing, boolean narrow) {
        if (holdsText()) {
            return;
        }
        removeAll();
        setVisible(!writing);
        if (narrow) {
            add(new Paragraph(getTranslation("studio.pen.narrow")));
        } else if (draft.editorAccountId() == null || draft.editorAccountId().equals(tools.me())) {
            add(new Paragraph(getTranslation("studio.pen.free")), take("studio.pen.take"));
        } else {
            var who = new Paragraph(
                    new Span(getTranslation("studio.pen.other", tools.name(draft.editorAccountId())) + " "),
                    new RelativeTime(draft.editedSince(), tools.now()));
            add(who, new Button(getTranslation("studio.pen.take-over"), click -> ask(draft)));
        }
    }

    private Button take(String words) {
        return new Button(getTranslation(words), click -> seize.run());
    }

    private void ask(Draft draft) {
        var name = tools.name(draft.editorAccountId());
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("studio.pen.take-over"));
        dialog.setText(getTranslation("studio.pen.take-over.explain", name));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("studio.cancel"));
        dialog.setConfirmText(getTranslation("studio.pen.take-over"));
        dialog.addConfirmListener(confirmed -> seize.run());
        dialog.open();
    }

    /** @param unsaved what the browser had and nobody stored */
    void lost(ModelRef ref, Draft draft, Optional<String> unsaved) {
        text = null;
        var isMe = draft.editorAccountId() == null || draft.editorAccountId().equals(tools.me());
        show(draft, false, false);
        unsaved.ifPresent(lost -> {
            text = lost;
            removeAll();
            setVisible(true);
            add(
                    new Paragraph(
                            isMe
                                    ? getTranslation("studio.pen.other-window")
                                    : getTranslation("studio.pen.lost", tools.name(draft.editorAccountId()))),
                    new Button(getTranslation("studio.pen.keep"), click -> keep(ref)),
                    new ContentLink(
                            getTranslation("studio.download"),
                            EditorBench.file(ref, "-" + getTranslation("studio.file.mine")),
                            () -> lost),
                    new Button(getTranslation("studio.pen.reload"), click -> drop()));
        });
    }

    private void keep(ModelRef ref) {
        new ReasonDialog(getTranslation("studio.pen.keep"), getTranslation("studio.pen.keep"), (name, reason) -> {
                    tools.drafts().keep(ref, name, null, text);
                    drop();
                })
                .explain(getTranslation("studio.pen.keep.explain"))
                .askName(getTranslation("studio.pen.keep.name"))
                .open();
    }

    private void drop() {
        text = null;
        reload.run();
    }
}
