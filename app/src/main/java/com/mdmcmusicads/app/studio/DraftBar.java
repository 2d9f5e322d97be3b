package com.mdmcmusicads.app.studio;

import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.drafts.Draft;
import com.mdmcmusicads.app.drafts.DraftRefused.Reason;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;

/** Above the editor: what it is, whether it is stored, and what can be done with it. */
class DraftBar extends Div {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.of("Europe/Paris"));

    private final transient StudioTools tools;
    private final transient List<DraftAct> acts;
    private final transient DraftView page;
    private final H1 title = new H1();
    private final Div badges = new Div();
    private final Span state = new Span();
    private final Div actions = new Div();
    private final Button undo = sign(VaadinIcon.ARROW_BACKWARD, "studio.undo");
    private final Button redo = sign(VaadinIcon.ARROW_FORWARD, "studio.redo");
    private final Button publish = new Button(getTranslation("studio.publish"));
    private final DraftMenu more;
    private boolean writing;

    DraftBar(StudioTools tools, List<DraftAct> acts, DraftView page) {
        this.tools = tools;
        this.page = page;
        this.acts =
                acts.stream().sorted(Comparator.comparingInt(DraftAct::order)).toList();
        more = new DraftMenu(tools, page);
        addClassName("studio-bar");
        badges.addClassName("studio-badges");
        state.addClassNames("muted", "studio-state");
        state.getElement().setAttribute("role", "status");
        actions.addClassName("studio-actions");
        undo.addClickListener(click -> page.undo());
        redo.addClickListener(click -> page.redo());
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        publish.addClickListener(click -> page.publish());
        var words = new Div(title, badges, state);
        words.addClassName("studio-bar-words");
        add(words, actions);
    }

    private Button sign(VaadinIcon icon, String words) {
        var button = new Button(icon.create());
        button.setAriaLabel(getTranslation(words));
        button.setTooltipText(getTranslation(words));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    void show(Draft draft) {
        title.setText(draft.name());
        badges.removeAll();
        badges.add(new Badge(getTranslation("studio.kind." + draft.ref().kind()), Tone.NEUTRAL));
        tools.deployments()
                .latest(draft.ref())
                .ifPresent(live ->
                        badges.add(new Badge(getTranslation("studio.live.badge", live.version()), Tone.SUCCESS)));
        if (draft.isWritten()) {
            badges.add(new Badge(getTranslation("studio.draft"), Tone.WARNING));
        }
        actions.removeAll();
        if (draft.ref().kind() != ModelKind.PROCESS) {
            // The process editor has these two among its own buttons.
            actions.add(undo, redo);
        }
        acts.stream().filter(act -> act.kinds().contains(draft.ref().kind())).forEach(act -> actions.add(act(act)));
        var history = Places.link(Places.history(draft.ref()), getTranslation("studio.history"));
        history.addClassName("studio-link");
        actions.add(history, publish, more);
        enable(draft);
        more.show(draft, writing);
    }

    private Button act(DraftAct act) {
        return new Button(getTranslation(act.titleKey()), click -> page.settled(() -> act.open(page.ref())));
    }

    private void enable(Draft draft) {
        publish.setEnabled(writing && draft.isWritten());
    }

    void writing(boolean isWriting) {
        writing = isWriting;
        undo.setVisible(isWriting);
        redo.setVisible(isWriting);
        publish.setVisible(isWriting);
        tools.drafts().open(page.ref()).ifPresent(draft -> {
            enable(draft);
            more.show(draft, isWriting);
        });
        if (!isWriting) {
            state.setText(getTranslation("studio.state.reading"));
        } else {
            state.setText(getTranslation("studio.state.ready"));
        }
    }

    void saving() {
        state.setText(getTranslation("studio.state.saving"));
    }

    void saved(Instant at) {
        state.setText(getTranslation("studio.state.saved", CLOCK.format(at)));
        publish.setEnabled(writing);
    }

    void refused(Reason reason) {
        state.setText(getTranslation("studio.refused." + reason));
    }
}
