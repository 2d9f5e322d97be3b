package com.mdmcmusicads.app.quoting;

import com.mdmcmusicads.app.quotes.QuoteReader;
import com.mdmcmusicads.app.quotes.QuoteState;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

/** What can be done with a quote now by who sells; what cannot is not offered. */
class QuoteActs extends Div {

    private final transient QuoteTools tools;
    private final transient QuoteReader.Draft draft;
    private final String id;

    QuoteActs(QuoteTools tools, QuoteReader.Draft draft) {
        this.tools = tools;
        this.draft = draft;
        id = draft.sheet().id();
        addClassName("quote-acts");
        var state = draft.sheet().state();
        if (state == QuoteState.DRAFT) {
            add(primary("edit", () -> UI.getCurrent().navigate(QuoteEditorView.class, id)));
        } else if (state.mayBecome(QuoteState.DRAFT)) {
            add(act("revise", VaadinIcon.EDIT, this::revise));
        }
        add(act("copy", VaadinIcon.COPY_O, this::copy));
        if (state.mayBecome(QuoteState.CANCELLED)) {
            add(act("cancel", VaadinIcon.CLOSE_SMALL, this::cancel));
        }
    }

    private Button primary(String name, Runnable act) {
        var button = act(name, VaadinIcon.EDIT, act);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Button act(String name, VaadinIcon icon, Runnable act) {
        return new Button(getTranslation("quoting." + name), icon.create(), click -> act.run());
    }

    private void revise() {
        if (attempt(() -> tools.writer().revise(id))) {
            UI.getCurrent().navigate(QuoteEditorView.class, id);
        }
    }

    private void copy() {
        var made = new String[1];
        if (attempt(() -> made[0] = tools.writer().copy(id))) {
            UI.getCurrent().navigate(QuoteEditorView.class, made[0]);
        }
    }

    private void cancel() {
        new ReasonDialog("quoting.cancel", reason -> {
                    if (attempt(() -> tools.writer().cancel(id, reason))) {
                        Notices.done(getTranslation(
                                "quoting.cancelled", draft.sheet().number()));
                    }
                })
                .open();
    }

    private boolean attempt(Runnable act) {
        return new Notices(tools.words(), getLocale()).attempt(act);
    }
}
