package com.mdmcmusicads.app.einvoicing;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** The state of one invoice, what led to it, and handing it over; drawn anew when the platform says something. */
class EInvoiceWay extends Div {

    private final transient EInvoiceDesk desk;
    private final String invoiceId;
    private final boolean mayWrite;

    EInvoiceWay(EInvoiceDesk desk, Signals signals, String invoiceId, boolean mayWrite) {
        this.desk = desk;
        this.invoiceId = invoiceId;
        this.mayWrite = mayWrite;
        draw();
        Refresh.of(this, signals, EInvoiceDesk.CHANGED, invoiceId::equals, this::draw);
    }

    private void draw() {
        removeAll();
        var state = desk.state(invoiceId);
        add(new Badge(word(state), tone(state)));
        var about = new Paragraph(getTranslation("einvoicing.about." + state));
        about.addClassName("muted");
        add(about);
        var events = desk.history(invoiceId);
        if (!events.isEmpty()) {
            var list = new OrderedList();
            events.forEach(event -> list.add(item(event)));
            add(list);
        }
        if (mayWrite && desk.canSubmit(invoiceId)) {
            add(submit(state.neverArrived() ? "einvoicing.submit-again" : "einvoicing.submit"));
        }
    }

    private ListItem item(EInvoiceEvent event) {
        var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(event.at().atZone(BusinessHours.PARIS));
        var time = new Span(" · " + when);
        time.addClassName("muted");
        var item = new ListItem(new Span(word(event.state())), time);
        if (event.reason() != null || event.reasonCode() != null) {
            item.add(new Paragraph(event.reason() == null ? event.reasonCode() : event.reason()));
        }
        return item;
    }

    private Button submit(String key) {
        var button = new Button(getTranslation(key), click -> {
            try {
                desk.submit(invoiceId);
            } catch (UncheckedIOException unreachable) {
                Notification.show(getTranslation("einvoicing.unreachable"));
            }
            draw();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setDisableOnClick(true);
        return button;
    }

    private String word(EInvoiceState state) {
        return getTranslation("einvoicing.state." + state);
    }

    private static Tone tone(EInvoiceState state) {
        if (state.isTrouble()) {
            return Tone.DANGER;
        }
        return switch (state) {
            case NOT_CONFIGURED, NOT_CONCERNED, NOT_SENT -> Tone.NEUTRAL;
            case APPROVED, COMPLETED, PAYMENT_SENT, COLLECTED -> Tone.SUCCESS;
            default -> Tone.INFO;
        };
    }
}
