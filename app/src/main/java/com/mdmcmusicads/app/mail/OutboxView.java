package com.mdmcmusicads.app.mail;

import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.mail.Mail.Status;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** Every mail the platform wrote, and whether it left. */
@Route("outbox")
@Menu(title = "mail.outbox", order = 930, icon = "vaadin:envelopes-o")
@RolesAllowed("ADMIN")
class OutboxView extends Div implements HasDynamicTitle {

    private final OutboxDesk desk;
    private final Signals signals;
    private final Clock clock;
    private final Grid<Mail> grid = new Grid<>();
    private final TextField search = new TextField();
    private Runnable deaf = () -> {};

    OutboxView(OutboxDesk desk, Signals signals, Clock clock) {
        this.desk = desk;
        this.signals = signals;
        this.clock = clock;
        addClassNames("page", "page-fill");
        var line = desk.leaves() ? "mail.outbox.line" : "mail.outbox.kept";
        add(new PageHeader(getTranslation("mail.outbox")).line(getTranslation(line)), search(), grid());
    }

    private TextField search() {
        search.setPlaceholder(getTranslation("mail.search"));
        search.setAriaLabel(getTranslation("mail.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setWidth("20rem");
        search.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        return search;
    }

    private Grid<Mail> grid() {
        grid.getElement().setAttribute("aria-label", getTranslation("mail.outbox"));
        grid.addColumn(Mail::recipient)
                .setHeader(getTranslation("mail.to"))
                .setWidth("13rem")
                .setFlexGrow(2);
        grid.addColumn(Mail::subject)
                .setHeader(getTranslation("mail.subject"))
                .setWidth("15rem")
                .setFlexGrow(3);
        grid.addColumn(new ComponentRenderer<>(mail -> new RelativeTime(mail.createdAt(), clock.instant())))
                .setHeader(getTranslation("mail.written"))
                .setWidth("8rem");
        grid.addColumn(new ComponentRenderer<>(this::state))
                .setHeader(getTranslation("mail.state"))
                .setWidth("8rem");
        grid.addColumn(new ComponentRenderer<>(this::open))
                .setHeader(getTranslation("mail.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setEmptyStateComponent(new EmptyState(getTranslation("mail.empty"), getTranslation("mail.empty.next")));
        grid.setItems(query -> desk.list(search.getValue(), query.getOffset(), query.getLimit()).stream());
        grid.setSizeFull();
        return grid;
    }

    private Badge state(Mail mail) {
        return new Badge(getTranslation("mail.state." + mail.status().name()), tone(mail.status()));
    }

    private static Tone tone(Status status) {
        return switch (status) {
            case SENT -> Tone.SUCCESS;
            case FAILED -> Tone.DANGER;
            case KEPT -> Tone.WARNING;
            case QUEUED, SENDING -> Tone.INFO;
        };
    }

    private Button open(Mail mail) {
        var open = new Button(getTranslation("mail.open"), click -> new MailDialog(desk, mail.id()).open());
        open.setAriaLabel(getTranslation("mail.open.of", mail.subject()));
        open.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return open;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        deaf = signals.subscribe(
                Mailer.TOPIC, signal -> ui.access(() -> grid.getDataProvider().refreshAll()));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        deaf.run();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mail.outbox");
    }
}
