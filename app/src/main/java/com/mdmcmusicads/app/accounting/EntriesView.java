package com.mdmcmusicads.app.accounting;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.ledger.EntryFilter;
import com.mdmcmusicads.app.ledger.EntryRow;
import com.mdmcmusicads.app.ledger.Journal;
import com.mdmcmusicads.app.ledger.LedgerDesk;
import com.mdmcmusicads.app.ledger.LedgerKeeper;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** Every entry, found by its number, its document or its client; each leads back to what it came from. */
@Route("accounting/entries")
@RolesAllowed({"ACCOUNTING", "DIRECTION"})
class EntriesView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final transient LedgerDesk desk;
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final Select<Journal> journal = new Select<>();
    private final TextField words = new TextField();
    private final Grid<EntryRow> grid = new Grid<>();

    EntriesView(LedgerDesk desk, Signals signals, Clock clock) {
        this.desk = desk;
        addClassNames("page", "page-fill");
        var closing = desk.closing(LocalDate.ofInstant(clock.instant(), BusinessHours.PARIS));
        add(
                new PageHeader(
                                getTranslation("accounting.entries"),
                                new RouterLink(getTranslation("accounting.title"), AccountingView.class))
                        .line(getTranslation("accounting.entries.line")),
                bar(closing),
                grid);
        columns();
        grid.setItems(query -> desk.page(filter(), query.getOffset(), query.getLimit()).stream());
        grid.addItemClickListener(click -> open(click.getItem()));
        Refresh.of(this, signals, LedgerKeeper.CHANGED, any -> true, this::refresh);
    }

    private Div bar(LocalDate closing) {
        from.setLabel(getTranslation("accounting.from"));
        from.setValue(closing.plusDays(1).minusYears(1));
        to.setLabel(getTranslation("accounting.to"));
        to.setValue(closing);
        journal.setLabel(getTranslation("accounting.column.journal"));
        journal.setItems(Journal.values());
        journal.setEmptySelectionAllowed(true);
        journal.setEmptySelectionCaption(getTranslation("accounting.journal.all"));
        journal.setItemLabelGenerator(
                one -> one == null ? getTranslation("accounting.journal.all") : one.name() + " " + one.label());
        words.setLabel(getTranslation("accounting.search"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        var bar = new Div(words, from, to, journal);
        bar.addClassName("figures-span");
        from.addValueChangeListener(change -> refresh());
        to.addValueChangeListener(change -> refresh());
        journal.addValueChangeListener(change -> refresh());
        words.addValueChangeListener(change -> refresh());
        return bar;
    }

    private EntryFilter filter() {
        return new EntryFilter(
                from.getValue() == null ? LocalDate.of(2000, 1, 1) : from.getValue(),
                to.getValue() == null ? LocalDate.of(2999, 12, 31) : to.getValue(),
                journal.getValue(),
                words.getValue());
    }

    private void columns() {
        grid.getElement().setAttribute("aria-label", getTranslation("accounting.entries"));
        grid.addColumn(EntryRow::number)
                .setHeader(getTranslation("accounting.column.number"))
                .setWidth("6rem")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(row -> row.journal().name())
                .setHeader(getTranslation("accounting.column.journal"))
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.addColumn(row -> DayText.brief(row.day()))
                .setHeader(getTranslation("accounting.column.day"))
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addColumn(EntryRow::piece)
                .setHeader(getTranslation("accounting.column.piece"))
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.addColumn(EntryRow::label)
                .setHeader(getTranslation("accounting.column.label"))
                .setWidth("16rem");
        grid.addColumn(row -> Amounts.of(row.amount(), getLocale()))
                .setHeader(getTranslation("accounting.column.amount"))
                .setWidth("9rem")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END);
        grid.setEmptyStateComponent(new EmptyState(
                getTranslation("accounting.entries.none"), getTranslation("accounting.entries.none.next")));
        grid.setSizeFull();
    }

    private void open(EntryRow row) {
        new EntryDialog(desk, row).open();
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }

    /** Takes over what a link asks for: {@code ?q=F2026-00012}. */
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        entering.getLocation().getQueryParameters().getSingleParameter("q").ifPresent(words::setValue);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounting.entries");
    }
}
