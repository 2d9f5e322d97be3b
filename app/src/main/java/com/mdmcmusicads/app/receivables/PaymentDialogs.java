package com.mdmcmusicads.app.receivables;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.clients.ClientName;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.Money;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** The small windows in which accounting enters, allocates, gives back and takes back money. */
class PaymentDialogs {

    private static final int LONGEST = 300;

    private final PaymentDesk desk;
    private final ReceivableDesk receivables;
    private final ClientDesk clients;
    private final Clock clock;

    PaymentDialogs(PaymentDesk desk, ReceivableDesk receivables, ClientDesk clients, Clock clock) {
        this.desk = desk;
        this.receivables = receivables;
        this.clients = clients;
        this.clock = clock;
    }

    /** Money of which no other system told us: a transfer, a cheque. */
    void enter() {
        var entry = UUID.randomUUID();
        var dialog = dialog("enter");
        var client = new ComboBox<ClientName>(dialog.getTranslation("receivables.column.client"));
        var invoice = invoices(dialog, List.of());
        var method = new Select<Method>();
        var amount = amount(dialog, null);
        var day = day(dialog);
        var note = text(dialog, "note");
        client.setItems(
                query -> clients.search(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        client.setItemLabelGenerator(ClientName::name);
        client.addValueChangeListener(change -> invoice.setItems(
                change.getValue() == null
                        ? List.of()
                        : receivables.openItems(change.getValue().id())));
        invoice.addValueChangeListener(change -> {
            if (change.getValue() != null && amount.isEmpty()) {
                amount.setValue(change.getValue().open().amount());
            }
        });
        method.setLabel(dialog.getTranslation("receivables.column.method"));
        method.setItems(Method.TRANSFER, Method.CHEQUE, Method.CARD, Method.OTHER);
        method.setItemLabelGenerator(one -> dialog.getTranslation("receivables.method." + one));
        method.setValue(Method.TRANSFER);
        open(dialog, List.of(client, invoice, method, amount, day, note), () -> {
            if (!isSaid(client, amount)) {
                return false;
            }
            desk.enter(
                    entry,
                    method.getValue(),
                    money(amount),
                    day.getValue(),
                    client.getValue().id(),
                    invoice.getValue() == null ? null : invoice.getValue().invoiceId(),
                    note.getValue().isBlank() ? null : note.getValue().strip());
            return true;
        });
    }

    /** What is left of a payment goes to an invoice. */
    void allocate(PaymentRow row) {
        var dialog = dialog("allocate");
        var payment = row.payment();
        var open = payment.clientId() == null
                ? receivables.openItems("", null)
                : receivables.openItems(payment.clientId());
        var invoice = invoices(dialog, open);
        var amount = amount(dialog, null);
        invoice.addValueChangeListener(change -> {
            if (change.getValue() != null
                    && change.getValue().open().currency().equals(payment.left().currency())) {
                amount.setValue(change.getValue().open().min(payment.left()).amount());
            }
        });
        open(dialog, List.of(what(dialog, payment), invoice, amount), () -> {
            if (!isSaid(invoice, amount)) {
                return false;
            }
            desk.allocate(payment.id(), invoice.getValue().invoiceId(), money(amount, payment));
            return true;
        });
    }

    /** It was transferred back to the client. */
    void refund(PaymentRow row) {
        var entry = UUID.randomUUID();
        var dialog = dialog("refund");
        var payment = row.payment();
        var amount = amount(dialog, payment.left());
        var day = day(dialog);
        var reason = text(dialog, "reason");
        open(dialog, List.of(what(dialog, payment), amount, day, reason), () -> {
            if (!isSaid(amount)) {
                return false;
            }
            desk.refund(entry, payment.id(), money(amount, payment), day.getValue(), reason.getValue());
            return true;
        });
    }

    /** It was no such payment at all. */
    void undo(PaymentRow row) {
        var dialog = dialog("undo");
        var reason = text(dialog, "reason");
        open(dialog, List.of(what(dialog, row.payment()), reason), () -> {
            desk.undo(row.payment().id(), reason.getValue());
            return true;
        });
    }

    private static Dialog dialog(String name) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(dialog.getTranslation("receivables." + name + ".title"));
        dialog.setWidth("min(32rem, 95vw)");
        return dialog;
    }

    private static Paragraph what(Dialog dialog, Payment payment) {
        return new Paragraph(dialog.getTranslation(
                "receivables.left-of",
                Amounts.of(payment.left(), UI.getCurrent().getLocale()),
                Amounts.of(payment.net(), UI.getCurrent().getLocale())));
    }

    private static ComboBox<OpenItem> invoices(Dialog dialog, List<OpenItem> items) {
        var invoice = new ComboBox<OpenItem>(dialog.getTranslation("receivables.column.invoice"));
        invoice.setItems(items);
        invoice.setClearButtonVisible(true);
        invoice.setItemLabelGenerator(item -> item.number() + " · " + item.clientName() + " · "
                + Amounts.of(item.open(), UI.getCurrent().getLocale()));
        return invoice;
    }

    private static BigDecimalField amount(Dialog dialog, Money start) {
        var amount = new BigDecimalField(dialog.getTranslation("receivables.column.amount"));
        amount.setSuffixComponent(new com.vaadin.flow.component.html.Span("€"));
        if (start != null) {
            amount.setValue(start.amount());
        }
        return amount;
    }

    private DatePicker day(Dialog dialog) {
        var today = LocalDate.ofInstant(clock.instant(), BusinessHours.PARIS);
        var day = new DatePicker(dialog.getTranslation("receivables.column.day"), today);
        day.setMax(today);
        day.setLocale(UI.getCurrent().getLocale());
        return day;
    }

    private static TextField text(Dialog dialog, String name) {
        var text = new TextField(dialog.getTranslation("receivables.column." + name));
        text.setMaxLength(LONGEST);
        return text;
    }

    private static Money money(BigDecimalField field) {
        return new Money(field.getValue(), Money.EURO);
    }

    private static Money money(BigDecimalField field, Payment payment) {
        return new Money(field.getValue(), payment.net().currency());
    }

    private static boolean isSaid(com.vaadin.flow.component.HasValue<?, ?>... fields) {
        var isComplete = true;
        for (var field : fields) {
            var lacks = field.isEmpty();
            isComplete &= !lacks;
            if (field instanceof com.vaadin.flow.component.shared.HasValidationProperties said) {
                said.setInvalid(lacks);
                said.setErrorMessage(((Component) field).getTranslation("receivables.required"));
            }
        }
        return isComplete;
    }

    private static void open(Dialog dialog, List<? extends Component> fields, BooleanSupplier work) {
        var content = new VerticalLayout();
        content.setPadding(false);
        content.setAlignItems(com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment.STRETCH);
        fields.forEach(content::add);
        var save = new Button(dialog.getTranslation("receivables.save"), click -> save(dialog, work));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.add(content);
        dialog.getFooter().add(new Button(dialog.getTranslation("receivables.cancel"), click -> dialog.close()), save);
        dialog.open();
    }

    private static void save(Dialog dialog, BooleanSupplier work) {
        try {
            if (work.getAsBoolean()) {
                dialog.close();
            }
        } catch (PaymentRefused refused) {
            Notification.show(dialog.getTranslation(refused.why().messageKey()));
        } catch (ArithmeticException tooFine) {
            Notification.show(dialog.getTranslation("receivables.too-fine"));
        }
    }
}
