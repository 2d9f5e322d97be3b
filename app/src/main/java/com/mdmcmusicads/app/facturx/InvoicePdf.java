package com.mdmcmusicads.app.facturx;

import com.mdmcmusicads.app.invoices.InvoiceSheet;
import com.mdmcmusicads.app.invoices.Kind;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.paper.Cover;
import com.mdmcmusicads.app.paper.Fact;
import com.mdmcmusicads.app.paper.Notice;
import com.mdmcmusicads.app.paper.PdfPaper;
import com.mdmcmusicads.app.paper.Remittance;
import com.mdmcmusicads.app.paper.Sum;
import com.mdmcmusicads.app.paper.TransferCode;
import com.mdmcmusicads.app.texts.DayText;
import com.mdmcmusicads.app.texts.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lays an issued invoice or credit note out on paper, from what was frozen alone. */
@Component
class InvoicePdf {

    private final Texts texts;

    InvoicePdf(Texts texts) {
        this.texts = texts;
    }

    byte[] of(InvoiceSheet sheet) {
        return draw(sheet, null);
    }

    /** The same marked as a duplicate, which is what a second sending has to say. */
    byte[] duplicate(InvoiceSheet sheet) {
        return draw(sheet, say(sheet, "facturx.duplicate"));
    }

    private byte[] draw(InvoiceSheet sheet, String stamp) {
        var paper = new PdfPaper(InvoiceParties.letterhead(sheet, texts), cover(sheet, stamp)).facts(facts(sheet));
        credited(sheet).ifPresent(paper::notice);
        paper.table(new InvoiceTable(sheet, texts).table());
        totals(paper, sheet);
        exemption(sheet).ifPresent(paper::notice);
        return paper.heading(say(sheet, "facturx.conditions"))
                .finePrint(finePrint(sheet))
                .bytes();
    }

    private Cover cover(InvoiceSheet sheet, String stamp) {
        return new Cover(
                sheet.language(),
                say(sheet, "facturx.kind." + sheet.kind()),
                sheet.number(),
                null,
                InvoiceParties.address(sheet, texts),
                sheet.issuedAt(),
                stamp);
    }

    private List<Fact> facts(InvoiceSheet sheet) {
        var facts = new ArrayList<Fact>();
        add(facts, sheet, "issued", day(sheet, sheet.issueDay()));
        if (sheet.kind() == Kind.INVOICE) {
            add(facts, sheet, "due", day(sheet, sheet.dueDay()));
        }
        add(facts, sheet, isPeriod(sheet) ? "period" : "supply", supply(sheet));
        add(facts, sheet, "order", sheet.purchaseOrder());
        add(facts, sheet, "buyer-siren", Digits.ofThree(sheet.buyer().siren()));
        add(facts, sheet, "buyer-vat", sheet.buyer().vatNumber());
        return facts;
    }

    private void add(List<Fact> facts, InvoiceSheet sheet, String what, String value) {
        if (value != null) {
            facts.add(new Fact(say(sheet, "facturx.fact." + what), value));
        }
    }

    private static boolean isPeriod(InvoiceSheet sheet) {
        return sheet.from() != null && sheet.to() != null && !sheet.from().equals(sheet.to());
    }

    private String supply(InvoiceSheet sheet) {
        if (isPeriod(sheet)) {
            return say(sheet, "facturx.period", DayText.brief(sheet.from()), DayText.brief(sheet.to()));
        }
        return day(sheet, sheet.from() == null ? sheet.issueDay() : sheet.from());
    }

    private Optional<Notice> credited(InvoiceSheet sheet) {
        return Optional.ofNullable(sheet.mention("CREDITED"))
                .map(words ->
                        new Notice(Notice.Tone.ACCENT, words, sheet.credited().reason()));
    }

    private Optional<Notice> exemption(InvoiceSheet sheet) {
        return Optional.ofNullable(sheet.mention("EXEMPTION"))
                .map(words -> new Notice(Notice.Tone.ACCENT, words, null));
    }

    private void totals(PdfPaper paper, InvoiceSheet sheet) {
        var sums = new ArrayList<Sum>();
        var totals = sheet.totals();
        sums.add(Sum.plain(say(sheet, "facturx.sum.net"), amount(sheet, totals.net())));
        for (var part : totals.parts()) {
            var rate = Amounts.percent(part.vat().rate(), sheet.language());
            var label = totals.parts().size() == 1
                    ? say(sheet, "facturx.sum.vat", rate)
                    : say(sheet, "facturx.sum.vat-on", rate, amount(sheet, part.taxable()));
            sums.add(Sum.plain(label, amount(sheet, part.tax())));
        }
        sums.add(Sum.strong(say(sheet, "facturx.sum.gross"), amount(sheet, totals.gross())));
        sums.add(Sum.due(say(sheet, "facturx.sum.due." + sheet.kind()), amount(sheet, totals.gross())));
        var remittance = remittance(sheet);
        if (remittance.isPresent()) {
            paper.totals(sums, remittance.get());
        } else {
            paper.totals(sums);
        }
    }

    private Optional<Remittance> remittance(InvoiceSheet sheet) {
        var seller = sheet.seller();
        if (sheet.kind() == Kind.CREDIT_NOTE || seller.iban() == null) {
            return Optional.empty();
        }
        var facts = new ArrayList<Fact>();
        add(facts, sheet, "iban", Digits.ofFour(seller.iban()));
        add(facts, sheet, "bic", seller.bic());
        add(facts, sheet, "reference", sheet.number());
        var code = TransferCode.of(
                seller.name(),
                seller.iban(),
                seller.bic(),
                sheet.totals().gross().amount(),
                sheet.number());
        return Optional.of(new Remittance(
                say(sheet, "facturx.transfer"), facts, code.orElse(null), say(sheet, "facturx.transfer.scan")));
    }

    /** What the law wants and stands nowhere else on the sheet. */
    private List<String> finePrint(InvoiceSheet sheet) {
        var lines = new ArrayList<String>();
        if (sheet.kind() == Kind.INVOICE) {
            lines.add(terms(sheet));
        }
        sheet.mentions().stream()
                .filter(mention -> !List.of("SELLER", "CREDITED", "EXEMPTION").contains(mention.code()))
                .forEach(mention -> lines.add(mention.text() + "."));
        return lines;
    }

    /** When it is to be paid; of a credit note, what it is taken off. */
    String terms(InvoiceSheet sheet) {
        return sheet.kind() == Kind.INVOICE
                ? say(sheet, "facturx.payable", day(sheet, sheet.dueDay()))
                : sheet.mention("CREDITED");
    }

    private String day(InvoiceSheet sheet, LocalDate day) {
        return DayText.full(day, sheet.language());
    }

    private String amount(InvoiceSheet sheet, Money money) {
        return Amounts.of(money, sheet.language());
    }

    private String say(InvoiceSheet sheet, String key, Object... arguments) {
        return texts.say(sheet.language(), key, arguments);
    }
}
