package com.mdmcmusicads.app.sequences;

import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.sequences.SequenceEditor.Base;
import com.mdmcmusicads.app.sequences.SequenceEditor.DraftChanged;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** One sequence: write its mails in both languages, see one as a real lead would get it, publish it as a version. */
@Route("sequences")
@RolesAllowed({"SDR", "DIRECTION"})
class SequenceView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient SequenceEditor editor;
    private final transient SequenceUse use;
    private final transient PreviewDesk previews;
    private final boolean mayWrite;
    private final Div head = new Div();
    private final Div faults = new Div();
    private final Div desk = new Div();
    private transient Sequence sequence;
    private transient Base base;
    private transient DraftForm form;

    SequenceView(SequenceEditor editor, SequenceUse use, PreviewDesk previews, CurrentAccount account) {
        this.editor = editor;
        this.use = use;
        this.previews = previews;
        mayWrite = account.require().has(Role.SDR);
        faults.addClassName("sequence-faults");
        faults.getElement().setAttribute("role", "alert");
        desk.addClassName("sequence-desk");
        addClassNames("page", "sequence-page");
        add(head, faults, desk);
    }

    @Override
    public void setParameter(BeforeEvent event, String key) {
        sequence = editor.find(key).orElseThrow(NotFoundException::new);
        load();
    }

    private void load() {
        sequence = editor.find(sequence.key()).orElseThrow();
        var newest = editor.newest(sequence.key());
        base = Base.of(newest);
        var preview = new PreviewPane(previews);
        form = new DraftForm(newest.content(), mayWrite, preview::show);
        desk.removeAll();
        desk.add(form, preview);
        form.showFirst();
        showHead(newest);
        faults.removeAll();
    }

    private void showHead(SequenceVersion newest) {
        var header = new PageHeader(sequence.name()).line(line(newest));
        if (newest.publishedAt() == null) {
            header.beside(new Badge(getTranslation("sequences.draft"), Tone.WARNING));
        }
        if (!sequence.isActive()) {
            header.beside(new Badge(getTranslation("sequences.state.closed"), Tone.NEUTRAL));
        }
        head.removeAll();
        head.add(mayWrite ? withActions(header) : header);
    }

    private PageHeader withActions(PageHeader header) {
        var publish = new Button(getTranslation("sequences.publish"), click -> publish());
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(more(), new Button(getTranslation("sequences.save"), click -> save()), publish);
        actions.addClassName("page-header-actions");
        header.add(actions);
        return header;
    }

    private MenuBar more() {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        var more = bar.addItem(getTranslation("sequences.more"));
        more.getSubMenu()
                .addItem(
                        getTranslation("sequences.rename"),
                        click -> new NameDialog(getTranslation("sequences.rename"), sequence.name(), this::rename)
                                .open());
        more.getSubMenu()
                .addItem(
                        getTranslation(sequence.isActive() ? "sequences.close" : "sequences.open"),
                        click -> open(!sequence.isActive()));
        return bar;
    }

    private String line(SequenceVersion newest) {
        var running = use.running(sequence.key());
        if (sequence.published() == null) {
            return getTranslation("sequences.version.none");
        }
        var onCurrent = running.getOrDefault(sequence.published(), 0L);
        var onOlder = running.values().stream().mapToLong(Long::longValue).sum() - onCurrent;
        return getTranslation("sequences.head", sequence.published(), onCurrent, onOlder, newest.number());
    }

    private void rename(String name) {
        editor.rename(sequence.key(), name);
        load();
    }

    private void open(boolean isOpen) {
        editor.open(sequence.key(), isOpen);
        load();
    }

    private boolean save() {
        try {
            var kept = editor.save(sequence.key(), base, form.content());
            base = Base.of(kept);
            faults.removeAll();
            showHead(kept);
            Notification.show(getTranslation("sequences.saved", kept.number()));
            return true;
        } catch (UnfitText unfit) {
            faults.removeAll();
            faults.add(new Faults(unfit.findings()));
        } catch (DraftChanged changed) {
            askForReload();
        }
        return false;
    }

    private void publish() {
        if (!form.isChanged() && editor.newest(sequence.key()).publishedAt() != null) {
            Notification.show(getTranslation("sequences.publish.same"));
            return;
        }
        if (form.isChanged() && !save()) {
            return;
        }
        var running = use.running(sequence.key()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("sequences.publish.question", base.number()));
        dialog.setText(getTranslation("sequences.publish.running", running));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("sequences.cancel"));
        dialog.setConfirmText(getTranslation("sequences.publish"));
        dialog.addConfirmListener(confirmed -> published());
        dialog.open();
    }

    private void published() {
        try {
            editor.publish(sequence.key(), base);
            Notification.show(getTranslation("sequences.published", base.number()));
            load();
        } catch (UnfitText unfit) {
            faults.removeAll();
            faults.add(new Faults(unfit.findings()));
        } catch (DraftChanged changed) {
            askForReload();
        }
    }

    private void askForReload() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("sequences.changed"));
        dialog.setText(getTranslation("sequences.changed.next"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("sequences.cancel"));
        dialog.setConfirmText(getTranslation("sequences.reload"));
        dialog.addConfirmListener(confirmed -> load());
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return sequence == null ? getTranslation("sequences.title") : sequence.name();
    }
}
