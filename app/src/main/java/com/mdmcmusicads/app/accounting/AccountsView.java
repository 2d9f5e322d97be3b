package com.mdmcmusicads.app.accounting;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.ledger.ChartAccount;
import com.mdmcmusicads.app.ledger.LedgerDesk;
import com.mdmcmusicads.app.ledger.Purpose;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.IntStream;

/** On which account each thing is booked, and from which day; when the financial year closes. */
@Route("accounting/accounts")
@RolesAllowed({"ACCOUNTING", "DIRECTION"})
class AccountsView extends Div implements HasDynamicTitle {

    private static final int MONTHS = 12;

    private final transient LedgerDesk desk;
    private final transient Clock clock;
    private final Div list = new Div();

    AccountsView(LedgerDesk desk, CurrentAccount account, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        addClassName("page");
        var panel = new Div(new H2(getTranslation("accounting.accounts.now")), list);
        panel.addClassName("panel");
        add(
                new PageHeader(
                                getTranslation("accounting.accounts"),
                                new RouterLink(getTranslation("accounting.title"), AccountingView.class))
                        .line(getTranslation("accounting.accounts.line")),
                panel);
        if (account.require().has(Role.ACCOUNTING)) {
            add(change(), year());
        }
        draw();
    }

    private void draw() {
        var table = new PlainTable(
                getTranslation("accounting.accounts.now"),
                List.of(
                        getTranslation("accounting.accounts.purpose"),
                        getTranslation("accounting.column.account"),
                        getTranslation("accounting.column.account-label"),
                        getTranslation("accounting.accounts.from")));
        desk.accounts()
                .forEach(one -> table.row(
                        getTranslation("accounting.purpose." + one.purpose()),
                        one.account(),
                        one.label(),
                        one.validFrom().getYear() <= 2000 ? "–" : DayText.brief(one.validFrom())));
        list.removeAll();
        list.add(table);
    }

    private Div change() {
        var purpose = new Select<Purpose>();
        purpose.setLabel(getTranslation("accounting.accounts.purpose"));
        purpose.setItems(Purpose.values());
        purpose.setItemLabelGenerator(one -> getTranslation("accounting.purpose." + one));
        purpose.setValue(Purpose.FEE);
        var number = new TextField(getTranslation("accounting.column.account"));
        number.setMaxLength(20);
        var label = new TextField(getTranslation("accounting.column.account-label"));
        label.setMaxLength(100);
        var from = new DatePicker(getTranslation("accounting.accounts.from"));
        from.setValue(LocalDate.ofInstant(clock.instant(), BusinessHours.PARIS));
        var save = new Button(getTranslation("accounting.accounts.save"), click -> {
            try {
                desk.put(new ChartAccount(
                        purpose.getValue(),
                        number.getValue().strip(),
                        label.getValue().strip(),
                        from.getValue()));
                draw();
                Notification.show(getTranslation("accounting.accounts.saved"));
            } catch (IllegalArgumentException unsuitable) {
                number.setErrorMessage(getTranslation(
                        "accounting.accounts.unsuitable", purpose.getValue().beginning()));
                number.setInvalid(true);
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new Div(purpose, number, label, from, save);
        fields.addClassName("figures-span");
        var about = new Paragraph(getTranslation("accounting.accounts.about"));
        about.addClassNames("muted", "small");
        var panel = new Div(new H2(getTranslation("accounting.accounts.change")), fields, about);
        panel.addClassName("panel");
        return panel;
    }

    private Div year() {
        var month = new Select<Integer>();
        month.setLabel(getTranslation("accounting.closing"));
        month.setItems(IntStream.rangeClosed(1, MONTHS).boxed().toList());
        month.setItemLabelGenerator(one -> Month.of(one).getDisplayName(TextStyle.FULL, getLocale()));
        month.setValue(desk.closingMonth());
        month.addValueChangeListener(change -> {
            if (change.isFromClient() && !desk.closingMonth(change.getValue())) {
                month.setValue(change.getOldValue());
                Notification.show(getTranslation("accounting.closing.fixed"));
            }
        });
        var panel = new Div(new H2(getTranslation("accounting.closing.title")), month);
        panel.addClassName("panel");
        return panel;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounting.accounts");
    }
}
