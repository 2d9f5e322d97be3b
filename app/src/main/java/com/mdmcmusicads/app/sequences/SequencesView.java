package com.mdmcmusicads.app.sequences;

import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;

/** All sequences: what each says, which version counts, how many run on it. */
@Route("sequences")
@Menu(title = "sequences.title", order = 140, icon = "vaadin:envelopes-o")
@RolesAllowed({"SDR", "DIRECTION"})
class SequencesView extends Div implements HasDynamicTitle {

    private final transient SequenceEditor editor;
    private final transient SequenceUse use;
    private final boolean mayWrite;
    private final UnorderedList list = new UnorderedList();
    private final EmptyState empty;

    SequencesView(SequenceEditor editor, SequenceUse use, CurrentAccount account, Signals signals) {
        this.editor = editor;
        this.use = use;
        mayWrite = account.require().has(Role.SDR);
        empty = new EmptyState(getTranslation("sequences.empty"), getTranslation("sequences.empty.next"), create());
        list.addClassName("sequence-cards");
        addClassName("page");
        add(new PageHeader(getTranslation("sequences.title"), create()).line(getTranslation("sequences.line")));
        add(list, empty);
        Refresh.of(this, signals, SequenceEditor.CHANGED, key -> true, this::show);
        show();
    }

    private Component create() {
        var create = new Button(
                getTranslation("sequences.new"),
                VaadinIcon.PLUS.create(),
                click -> new NameDialog(
                                getTranslation("sequences.new"),
                                "",
                                name -> getUI().ifPresent(ui -> ui.navigate(
                                        SequenceView.class, editor.create(name).key())))
                        .open());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.setVisible(mayWrite);
        return create;
    }

    private void show() {
        var sequences = editor.all();
        list.removeAll();
        sequences.forEach(sequence -> list.add(card(sequence)));
        list.setVisible(!sequences.isEmpty());
        empty.setVisible(sequences.isEmpty());
    }

    private ListItem card(Sequence sequence) {
        var newest = editor.newest(sequence.key());
        var link = new RouterLink(sequence.name(), SequenceView.class, sequence.key());
        var head = new Div(new H2(link), state(sequence));
        head.addClassName("sequence-card-head");
        if (newest.publishedAt() == null) {
            head.add(new Badge(getTranslation("sequences.draft"), Tone.WARNING));
        }
        var card = new ListItem(head, days(newest), figures(sequence));
        card.addClassNames("panel", "sequence-card");
        return card;
    }

    private Badge state(Sequence sequence) {
        if (sequence.published() == null) {
            return new Badge(getTranslation("sequences.state.unpublished"), Tone.NEUTRAL);
        }
        return sequence.isActive()
                ? new Badge(getTranslation("sequences.state.open"), Tone.SUCCESS)
                : new Badge(getTranslation("sequences.state.closed"), Tone.NEUTRAL);
    }

    private Component days(SequenceVersion version) {
        var days = Days.of(version.content().steps()).stream()
                .map(day -> getTranslation("sequences.day", day))
                .collect(Collectors.joining(" · "));
        var line = new Paragraph(days);
        line.addClassName("sequence-days");
        return line;
    }

    private Component figures(Sequence sequence) {
        var running = use.running(sequence.key()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        var version = sequence.published() == null
                ? getTranslation("sequences.version.none")
                : getTranslation("sequences.version", sequence.published());
        return new Paragraph(version + " · " + getTranslation("sequences.running", running));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sequences.title");
    }
}
