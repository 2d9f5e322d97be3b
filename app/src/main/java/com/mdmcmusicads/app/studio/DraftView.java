package com.mdmcmusicads.app.studio;

import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.drafts.Draft;
import com.mdmcmusicads.app.drafts.DraftDesk;
import com.mdmcmusicads.app.drafts.DraftRefused;
import com.mdmcmusicads.app.drafts.TakenOver;
import com.mdmcmusicads.app.editors.ModelEditor;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.look.Narrow;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** One model being written: the editor, saved by itself after each pause, with everything around it that a designer needs. */
@Route("studio/:kind/:key")
@RolesAllowed({"DESIGNER", "ADMIN"})
class DraftView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final int NARROW = 800;
    private static final int SIGN_OF_LIFE_MILLIS = 60_000;

    private final transient StudioTools tools;
    private final transient EditorBench bench;
    private final DraftBar bar;
    private final PenBanner banner;
    private final WaitingBanner waiting;
    private final DraftSide side;
    private final Div body = new Div();
    private transient ModelRef ref;
    private transient Draft draft;
    private transient String saved;
    private long revision;
    private boolean writing;
    private boolean narrow;
    private ModelEditor editor;

    DraftView(StudioTools tools, EditorBench bench, List<DraftPanel> panels, List<DraftAct> acts) {
        this.tools = tools;
        this.bench = bench;
        bar = new DraftBar(tools, acts, this);
        banner = new PenBanner(tools, this::seize, this::show);
        waiting = new WaitingBanner(tools, bench, this::show);
        side = new DraftSide(
                tools, panels, element -> editor.reveal(element), objections -> Problems.mark(editor, objections));
        body.addClassName("studio-body");
        addClassName("studio-desk");
        add(bar, waiting, banner, body);
        Refresh.of(this, tools.signals(), DraftDesk.CHANGED, address -> address.equals(ref.address()), this::follow);
        Narrow.watch(this, NARROW, this::narrow);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var parameters = entering.getRouteParameters();
        ref = ModelRef.at(
                        parameters.get("kind").orElse(""), parameters.get("key").orElse(""))
                .orElseThrow(NotFoundException::new);
        draft = tools.drafts().open(ref).orElseThrow(NotFoundException::new);
        editor = bench.editor(ref.kind(), getLocale());
        editor.addChangeListener(this::save);
        editor.setSizeFull();
        body.removeAll();
        body.add(editor, side);
        side.show(ref);
        show();
        take();
    }

    /** Everything as it is stored now. */
    void show() {
        draft = tools.drafts().open(ref).orElseThrow(NotFoundException::new);
        revision = draft.revision();
        saved = draft.content();
        editor.open(saved);
        bar.show(draft);
        waiting.show(ref);
        side.live(saved);
        write(isMine());
    }

    private boolean isMine() {
        return tools.me().equals(draft.editorAccountId());
    }

    private void take() {
        if (!narrow) {
            tools.drafts().take(ref);
            penChanged();
        }
    }

    private void seize() {
        tools.drafts().takeOver(ref);
        show();
    }

    private void penChanged() {
        draft = tools.drafts().open(ref).orElse(draft);
        write(isMine());
    }

    private void write(boolean isMine) {
        writing = isMine && !narrow;
        editor.readOnly(!writing);
        bar.writing(writing);
        banner.show(draft, writing, narrow);
    }

    /** What somebody did elsewhere: who reads sees it, who writes hears when the pen is gone. */
    private void follow() {
        var now = tools.drafts().open(ref);
        if (now.isEmpty()) {
            UI.getCurrent().navigate(Places.STUDIO);
        } else if (writing) {
            draft = now.get();
            bar.show(draft);
            waiting.show(ref);
            if (!isMine()) {
                editor.latest(this::lose);
            }
        } else if (now.get().revision() != revision && !banner.holdsText()) {
            show();
        } else {
            draft = now.get();
            bar.show(draft);
            banner.show(draft, false, narrow);
        }
    }

    private void save(String text) {
        bar.saving();
        try {
            revision = tools.drafts().save(ref, text, revision);
            saved = text;
            bar.saved(tools.now());
            side.live(text);
        } catch (TakenOver other) {
            lose(text);
        } catch (DraftRefused refused) {
            bar.refused(refused.reason());
        }
    }

    /** The pen is gone: what was not stored yet can still be kept or taken along. */
    private void lose(String text) {
        penChanged();
        write(false);
        banner.lost(ref, draft, text.equals(saved) ? Optional.empty() : Optional.of(text));
    }

    /** Stores what the browser has not told yet, then goes on. */
    void settled(Runnable next) {
        if (!writing) {
            next.run();
            return;
        }
        editor.latest(text -> {
            if (!text.equals(saved)) {
                save(text);
            }
            if (writing) {
                next.run();
            }
        });
    }

    void undo() {
        editor.undo();
    }

    void redo() {
        editor.redo();
    }

    void publish() {
        settled(() -> {
            draft = tools.drafts().open(ref).orElseThrow();
            new PublishDialog(tools, bench, draft, editor::reveal, published -> {
                        show();
                        take();
                        new PublishedDialog(tools, published).open();
                    })
                    .open();
        });
    }

    ModelRef ref() {
        return ref;
    }

    String content() {
        return editor.content();
    }

    private void narrow(boolean isNarrow) {
        var changed = narrow != isNarrow;
        narrow = isNarrow;
        if (changed) {
            if (isNarrow) {
                tools.drafts().release(ref);
            }
            penChanged();
            take();
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().setPollInterval(SIGN_OF_LIFE_MILLIS);
        var listening = attached.getUI().addPollListener(poll -> {
            if (writing) {
                tools.drafts().take(ref);
            }
        });
        addDetachListener(detached -> {
            detached.unregisterListener();
            listening.remove();
        });
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        if (writing && !saved.equals(editor.content())) {
            save(editor.content());
        }
        tools.drafts().release(ref);
    }

    @Override
    public String getPageTitle() {
        return draft == null ? getTranslation("studio.title") : draft.name();
    }
}
