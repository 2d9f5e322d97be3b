package com.mdmcmusicads.app.inbound;

import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.mime.Undelivered;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.util.UUID;

/** The mail that is open: who wrote, what it is and belongs to, its words and files, or why it was put aside. */
class ReceivedMailPane extends Section {

    private final transient ReceivedMailDesk desk;
    private final transient ReceivedMailPanels panels;
    private final transient Clock clock;
    private final transient Runnable close;

    ReceivedMailPane(ReceivedMailDesk desk, ReceivedMailPanels panels, Clock clock, Runnable close) {
        this.desk = desk;
        this.panels = panels;
        this.clock = clock;
        this.close = close;
        addClassNames("panel", "received-pane");
        getElement().setAttribute("aria-label", getTranslation("inbound.pane"));
    }

    /** @param id null for none */
    void show(UUID id) {
        removeAll();
        if (id == null) {
            add(new EmptyState(getTranslation("inbound.choose"), getTranslation("inbound.choose.next")));
            return;
        }
        add(back());
        desk.open(id)
                .ifPresentOrElse(
                        this::draw,
                        () -> add(new EmptyState(getTranslation("inbound.gone"), getTranslation("inbound.gone.next"))));
    }

    private Button back() {
        var back = new Button(getTranslation("inbound.back"), VaadinIcon.ARROW_LEFT.create(), click -> close.run());
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        back.addClassName("received-back");
        return back;
    }

    private void draw(OpenedMail mail) {
        add(new H2(mail.subject().isEmpty() ? getTranslation("inbound.no-subject") : mail.subject()), head(mail));
        if (mail.aside() == null) {
            words(mail);
        } else {
            add(new AsidePanel(desk, mail, () -> show(mail.id())));
        }
        if (!mail.files().isEmpty()) {
            add(new MailFiles(desk, mail));
        }
        if (!mail.headers().isEmpty()) {
            var lines = new Pre(mail.headers());
            lines.addClassName("received-headers");
            add(new Details(getTranslation("inbound.headers"), lines));
        }
    }

    private Div head(OpenedMail mail) {
        var name = mail.senderName().isEmpty() ? "" : mail.senderName() + " ";
        var sender =
                new Span(mail.sender().isEmpty() ? getTranslation("inbound.nobody") : name + "<" + mail.sender() + ">");
        var head = new Div(sender, new RelativeTime(mail.at(), clock.instant()), MailLook.kind(mail.kind()));
        head.add(MailLook.ignored(mail.ignored()));
        panels.subject(mail.about()).ifPresent(head::add);
        head.addClassName("received-head");
        return head;
    }

    private void words(OpenedMail mail) {
        panels.answered(mail.answered())
                .map(subject -> new Paragraph(getTranslation("inbound.answers", subject)))
                .ifPresent(this::add);
        if (mail.ignored() != null) {
            add(note(getTranslation("inbound.ignored.why." + mail.ignored())));
        }
        mail.undelivered().forEach(failed -> add(note(words(failed))));
        var body = new Pre(mail.body().isEmpty() ? getTranslation("inbound.no-words") : mail.body());
        body.addClassName("mail-body");
        body.getElement().setAttribute("tabindex", "0");
        add(body);
        if (mail.cut()) {
            add(note(getTranslation("inbound.cut")));
        }
    }

    private String words(Undelivered failed) {
        var key = failed.permanent() ? "inbound.bounce.permanent" : "inbound.bounce.delayed";
        var status = failed.status() == null ? "" : failed.status() + " ";
        return getTranslation(key, failed.address()) + " " + status + failed.diagnostic();
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("received-note");
        return note;
    }
}
