package com.mdmcmusicads.app.dunning;

import com.mdmcmusicads.app.clients.BillingParty;
import com.mdmcmusicads.app.company.Seller;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.paper.Cover;
import com.mdmcmusicads.app.paper.Letterhead;
import com.mdmcmusicads.app.paper.PaperTable;
import com.mdmcmusicads.app.paper.PaperTable.Cell;
import com.mdmcmusicads.app.paper.PaperTable.Column;
import com.mdmcmusicads.app.paper.PaperTable.Row;
import com.mdmcmusicads.app.paper.PdfPaper;
import com.mdmcmusicads.app.paper.Sum;
import com.mdmcmusicads.app.texts.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The statement of penalties as a document; no invoice, and not in their series of numbers. */
@Component
class ClaimPdf {

    private final Texts texts;

    ClaimPdf(Texts texts) {
        this.texts = texts;
    }

    byte[] of(Claim claim, BillingParty party, Seller seller, BigDecimal rate, Instant now) {
        var language = party.language();
        var day = Letters.day(claim.until(), language);
        var cover = new Cover(
                language, say(language, "title"), null, say(language, "subject", day), recipient(party), now, null);
        return new PdfPaper(letterhead(seller), cover)
                .text(say(language, "opening", day))
                .table(new PaperTable(columns(language), rows(claim, language)))
                .totals(List.of(
                        Sum.plain(say(language, "interest"), amount(claim.interest(), language)),
                        Sum.plain(say(language, "fees"), amount(claim.fees(), language)),
                        Sum.due(say(language, "total"), amount(claim.total(), language))))
                .finePrint(List.of(
                        say(language, "law.interest", Amounts.percent(rate, language)),
                        say(language, "law.fees"),
                        say(language, "law.vat")))
                .bytes();
    }

    private List<Column> columns(Locale language) {
        return List.of(
                Column.words(say(language, "column.invoice"), 3),
                Column.words(say(language, "column.due"), 3),
                Column.figures(say(language, "column.days"), 1.4f),
                Column.figures(say(language, "column.open"), 2),
                Column.figures(say(language, "column.interest"), 2),
                Column.figures(say(language, "column.fee"), 2));
    }

    private static List<Row> rows(Claim claim, Locale language) {
        return claim.lines().stream()
                .map(line -> Row.of(
                        Cell.of(line.number()),
                        Cell.of(Letters.day(line.due(), language)),
                        Cell.of(String.valueOf(line.days())),
                        Cell.of(amount(line.open(), language)),
                        Cell.of(amount(line.interest(), language)),
                        Cell.of(amount(line.fee(), language))))
                .toList();
    }

    private static Letterhead letterhead(Seller seller) {
        var town = joined(" ", seller.postcode(), seller.city());
        var lines = Stream.of(
                        joined(", ", seller.street(), seller.extra(), town),
                        joined(" · ", seller.email(), seller.phone()))
                .filter(line -> !line.isEmpty())
                .toList();
        return new Letterhead(
                Objects.requireNonNullElse(seller.name(), "MDMC"),
                lines,
                joined(" – ", seller.legalForm(), seller.siren(), seller.vatNumber()));
    }

    private static List<String> recipient(BillingParty party) {
        return Stream.of(
                        party.legalName() == null ? party.name() : party.legalName(),
                        party.street(),
                        party.extra(),
                        joined(" ", party.postcode(), party.city()))
                .filter(line -> line != null && !line.isEmpty())
                .toList();
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
    }

    private static String amount(Money money, Locale language) {
        return Amounts.of(money, language);
    }

    private String say(Locale language, String key, Object... arguments) {
        return texts.say(language, "dunning.claim." + key, arguments);
    }
}
