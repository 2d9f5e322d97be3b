package com.mdmcmusicads.app.accounting;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.company.Company;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.ledger.AccountSum;
import com.mdmcmusicads.app.ledger.LedgerDesk;
import com.mdmcmusicads.app.ledger.LedgerKeeper;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.Money;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A period in figures, and the files about it. */
@Route("accounting")
@Menu(title = "accounting.title", order = 370, icon = "vaadin:book")
@RolesAllowed({"ACCOUNTING", "DIRECTION"})
class AccountingView extends Div implements HasDynamicTitle {

    private final transient LedgerDesk ledger;
    private final transient Company company;
    private final Select<Period> period = new Select<>();
    private final Div figures = new Div();
    private final ExportList exports;
    private AskPanel ask;

    AccountingView(
            LedgerDesk ledger,
            LedgerKeeper keeper,
            ExportDesk desk,
            Company company,
            CurrentAccount account,
            Signals signals,
            Clock clock) {
        this.ledger = ledger;
        this.company = company;
        keeper.catchUpBriefly();
        addClassNames("page", "accounting-page");
        var today = LocalDate.ofInstant(clock.instant(), BusinessHours.PARIS);
        preparePeriod(today);
        exports = new ExportList(desk, account, clock);
        figures.addClassName("accounting-figures");
        add(
                new PageHeader(
                                getTranslation("accounting.title"),
                                new RouterLink(getTranslation("accounting.entries"), EntriesView.class),
                                new RouterLink(getTranslation("accounting.accounts"), AccountsView.class))
                        .line(getTranslation("accounting.line")),
                period,
                figures);
        if (account.require().has(Role.ACCOUNTING)) {
            ask = new AskPanel(desk, period::getValue, this::year);
            add(ask);
        }
        add(exports);
        draw();
        Refresh.of(this, signals, LedgerKeeper.CHANGED, any -> true, this::draw);
        Refresh.of(this, signals, ExportDesk.CHANGED, any -> true, exports::refresh);
    }

    private void preparePeriod(LocalDate today) {
        var periods = Period.around(today, ledger.closing(today));
        period.setLabel(getTranslation("accounting.period"));
        period.setItems(periods);
        period.setItemLabelGenerator(one -> getTranslation("accounting.period." + one.kind(), one.words(getLocale())));
        period.setValue(periods.stream()
                .filter(one -> one.kind() == Period.Kind.MONTH)
                .findFirst()
                .orElseThrow());
        period.addValueChangeListener(change -> {
            draw();
            if (ask != null) {
                ask.explain();
            }
        });
    }

    private Period year() {
        var closing = ledger.closing(period.getValue().to());
        return Period.around(closing, closing).get(0);
    }

    private void draw() {
        var span = period.getValue();
        figures.removeAll();
        figures.add(
                new VatPanel(
                        ledger.vat(span.from(), span.to()), company.seller().vatOnDebits()),
                sums(ledger.sums(span.from(), span.to())));
        var foreign = ledger.foreign();
        if (foreign > 0) {
            var warning = new Paragraph(getTranslation("accounting.foreign", foreign));
            warning.addClassName("form-word");
            figures.addComponentAsFirst(warning);
        }
    }

    private Div sums(List<AccountSum> sums) {
        var table = new PlainTable(
                getTranslation("accounting.balance"),
                List.of(
                        getTranslation("accounting.column.account"),
                        getTranslation("accounting.column.debit"),
                        getTranslation("accounting.column.credit")));
        sums.forEach(sum -> table.row(sum.account() + " " + sum.label(), amount(sum.debit()), amount(sum.credit())));
        if (!sums.isEmpty()) {
            table.row(
                    getTranslation("accounting.balance.total"),
                    amount(sums.stream()
                            .map(AccountSum::debit)
                            .reduce(Money::plus)
                            .orElseThrow()),
                    amount(sums.stream()
                            .map(AccountSum::credit)
                            .reduce(Money::plus)
                            .orElseThrow()));
        }
        var panel = new Div(new H2(getTranslation("accounting.balance")), table);
        if (sums.isEmpty()) {
            panel.add(new Paragraph(getTranslation("accounting.balance.none")));
        }
        panel.addClassName("panel");
        return panel;
    }

    private String amount(Money money) {
        return Amounts.of(money, getLocale());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounting.title");
    }
}
