package com.mdmcmusicads.app.billingrun;

import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.Narrow;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.Money;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.function.Predicate;

/** What the next run will bill, why it differs from last month, and how far today's run is. */
@Route("billing-preview")
@Menu(title = "billingrun.title", order = 335, icon = "vaadin:eye")
@RolesAllowed({"ACCOUNTING", "DIRECTION"})
class BillingPreviewView extends Div implements HasDynamicTitle {

    private static final int NARROW = 900;
    private static final int MOST_MONTHS = 3;

    private final transient Previewer previewer;
    private final transient PreviewSheet sheet;
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final PreviewGrid list = new PreviewGrid();
    private final DescriptionList sums = new DescriptionList();
    private final Div chips = new Div();
    private final Div nothing =
            new Div(new EmptyState(getTranslation("billingrun.empty"), getTranslation("billingrun.empty.next")));
    private transient Preview preview;
    private transient Predicate<PreviewRow> shown = row -> true;

    BillingPreviewView(
            Previewer previewer, PreviewSheet sheet, BillingRunDesk desk, CurrentAccount account, Signals signals) {
        this.previewer = previewer;
        this.sheet = sheet;
        addClassNames("page", "billing-preview");
        sums.addClassNames("facts", "panel", "preview-sums");
        chips.addClassName("chips");
        nothing.addClassName("panel");
        Narrow.watch(this, NARROW, list::narrow);
        add(
                new PageHeader(getTranslation("billingrun.title"), excel()).line(getTranslation("billingrun.line")),
                new RunPanel(desk, signals, account.require().has(Role.ACCOUNTING)),
                range(),
                sums,
                chips,
                list,
                nothing);
        load();
    }

    private Div range() {
        var usual = previewer.usual();
        prepare(from, "from", usual.getKey());
        prepare(to, "to", usual.getValue());
        var range = new Div(from, to);
        range.addClassNames("lead-filters", "filter-open");
        return range;
    }

    private void prepare(DatePicker picker, String name, LocalDate day) {
        picker.setLabel(getTranslation("billingrun." + name));
        picker.setValue(day);
        picker.setRequired(true);
        picker.addValueChangeListener(change -> load());
    }

    private Anchor excel() {
        var name = getTranslation("billingrun.file") + ".xlsx";
        var language = getLocale();
        return new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = new ByteArrayOutputStream();
                    sheet.write(preview, language, bytes);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes.toByteArray()), name, SheetWriter.TYPE, bytes.size());
                }),
                AttachmentType.DOWNLOAD,
                getTranslation("billingrun.excel"));
    }

    private void load() {
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        var first = from.getValue();
        var longest = first.plusMonths(MOST_MONTHS);
        var isOrdered = !to.getValue().isBefore(first) && !to.getValue().isAfter(longest);
        to.setInvalid(!isOrdered);
        to.setErrorMessage(getTranslation("billingrun.range", MOST_MONTHS));
        if (isOrdered) {
            preview = previewer.between(first, to.getValue());
            shown = row -> true;
            show();
        }
    }

    private void show() {
        var rows = preview.rows().stream().filter(shown).toList();
        list.setItems(rows);
        list.setVisible(!rows.isEmpty());
        nothing.setVisible(rows.isEmpty());
        showSums();
        showChips();
    }

    private void showSums() {
        sums.removeAll();
        preview.sums().forEach((currency, sum) -> {
            fact("invoices", String.valueOf(sum.invoices()));
            fact("net", money(sum.net()));
            fact("tax", money(sum.tax()));
            fact("gross", money(sum.gross()));
            fact("last", money(sum.last()));
            fact("change", money(sum.change()));
        });
        sums.setVisible(!preview.rows().isEmpty());
    }

    private String money(Money money) {
        return Amounts.of(money, getLocale());
    }

    private void fact(String name, String value) {
        var figure = new DescriptionList.Description(value);
        figure.addClassName("amount");
        sums.add(new Div(new DescriptionList.Term(getTranslation("billingrun.column." + name)), figure));
    }

    private void showChips() {
        chips.removeAll();
        chip(getTranslation("billingrun.all", preview.rows().size()), row -> true);
        preview.differences()
                .forEach((why, count) -> chip(
                        getTranslation("billingrun.difference." + why) + " (" + count + ")",
                        row -> row.difference() == why));
        if (preview.warned() > 0) {
            chip(
                    getTranslation("billingrun.warned", preview.warned()),
                    row -> !row.warnings().isEmpty());
        }
    }

    private void chip(String words, Predicate<PreviewRow> rows) {
        var chip = new Button(words, click -> {
            shown = rows;
            list.setItems(preview.rows().stream().filter(rows).toList());
            chips.getChildren().forEach(one -> one.getElement().setAttribute("aria-pressed", "false"));
            click.getSource().getElement().setAttribute("aria-pressed", "true");
        });
        chip.addClassName("chip");
        chip.getElement()
                .setAttribute(
                        "aria-pressed",
                        String.valueOf(chips.getChildren().findAny().isEmpty()));
        chips.add(chip);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("billingrun.title");
    }
}
