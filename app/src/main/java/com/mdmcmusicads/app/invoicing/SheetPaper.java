package com.mdmcmusicads.app.invoicing;

import com.mdmcmusicads.app.invoices.InvoiceSheet;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Objects;
import java.util.stream.Stream;

/** What stands on an invoice, on the screen: the parties, the lines, the totals, the sentences. */
class SheetPaper extends Div {

    private final transient InvoiceSheet sheet;

    SheetPaper(InvoiceSheet sheet) {
        this.sheet = sheet;
        addClassName("invoice-paper");
        var table = new Div(lines());
        table.addClassName("invoice-table-scroll");
        table.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("invoicing.lines"));
        add(parties(), table, totals(), mentions());
    }

    private Div parties() {
        var seller = sheet.seller();
        var buyer = sheet.buyer();
        var parties = new Div(
                party(
                        "seller",
                        seller.name(),
                        seller.street(),
                        seller.extra(),
                        town(seller.postcode(), seller.city()),
                        country(seller.country()),
                        number("siren", seller.siren()),
                        number("vat", seller.vatNumber())),
                party(
                        "buyer",
                        buyer.legalName() == null ? buyer.name() : buyer.legalName(),
                        buyer.street(),
                        buyer.extra(),
                        town(buyer.postcode(), buyer.city()),
                        country(buyer.country()),
                        number("siren", buyer.siren()),
                        number("vat", buyer.vatNumber())));
        parties.addClassName("invoice-parties");
        return parties;
    }

    private Div party(String who, String... lines) {
        var party = new Div(new H3(getTranslation("invoicing." + who)));
        Stream.of(lines).filter(Objects::nonNull).forEach(line -> party.add(new Div(line)));
        return party;
    }

    private static String town(String postcode, String city) {
        return postcode == null ? city : city == null ? postcode : postcode + " " + city;
    }

    private String country(String code) {
        return code == null
                ? null
                : new java.util.Locale.Builder().setRegion(code).build().getDisplayCountry(getLocale());
    }

    private String number(String name, String value) {
        return value == null ? null : getTranslation("invoicing." + name, value);
    }

    private NativeTable lines() {
        var body = new NativeTableBody();
        sheet.lines().forEach(line -> body.add(row(line)));
        var head = new NativeTableRow();
        Stream.of("label", "quantity", "price", "discount", "vat", "net")
                .forEach(name -> head.add(new NativeTableHeaderCell(getTranslation("invoicing.column." + name))));
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("invoice-table");
        return table;
    }

    private NativeTableRow row(InvoiceSheet.Line line) {
        var label = new NativeTableCell(new Div(line.label()));
        if (line.detail() != null) {
            var detail = new Div(line.detail());
            detail.addClassNames("muted", "small");
            label.add(detail);
        }
        var unit = getTranslation("invoicing.unit." + line.unitCode(), line.quantity());
        return new NativeTableRow(
                label,
                amount(number(line.quantity()) + (unit.startsWith("invoicing.") ? "" : " " + unit)),
                amount(Amounts.of(line.unitPrice(), getLocale())),
                amount(line.discount().signum() == 0 ? "–" : Amounts.percent(line.discount(), getLocale())),
                amount(Amounts.percent(line.vat().rate(), getLocale())),
                amount(Amounts.of(line.net(), getLocale())));
    }

    private String number(BigDecimal quantity) {
        var format = NumberFormat.getNumberInstance(getLocale());
        format.setMaximumFractionDigits(4);
        return format.format(quantity);
    }

    private static NativeTableCell amount(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("amount");
        return cell;
    }

    private Component totals() {
        var totals = new Div();
        totals.addClassName("invoice-totals");
        total(totals, getTranslation("invoicing.net"), sheet.totals().net());
        sheet.totals()
                .parts()
                .forEach(part -> total(
                        totals,
                        getTranslation(
                                "invoicing.tax",
                                Amounts.percent(part.vat().rate(), getLocale()),
                                Amounts.of(part.taxable(), getLocale())),
                        part.tax()));
        total(totals, getTranslation("invoicing.gross"), sheet.totals().gross());
        return totals;
    }

    private void total(Div totals, String name, Money amount) {
        var value = new Span(Amounts.of(amount, getLocale()));
        value.addClassName("amount");
        totals.add(new Div(new Span(name), value));
    }

    private Div mentions() {
        var words = new Div();
        words.addClassNames("invoice-mentions", "small", "muted");
        if (sheet.from() != null) {
            words.add(new Paragraph(
                    sheet.to() == null
                            ? getTranslation("invoicing.supply.day", DayText.full(sheet.from(), getLocale()))
                            : getTranslation(
                                    "invoicing.supply",
                                    DayText.full(sheet.from(), getLocale()),
                                    DayText.full(sheet.to(), getLocale()))));
        }
        sheet.mentions().forEach(mention -> words.add(new Paragraph(mention.text())));
        return words;
    }
}
