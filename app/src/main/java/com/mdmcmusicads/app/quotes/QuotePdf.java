package com.mdmcmusicads.app.quotes;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.company.Company;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.paper.Cover;
import com.mdmcmusicads.app.paper.Fact;
import com.mdmcmusicads.app.paper.Notice;
import com.mdmcmusicads.app.paper.PdfPaper;
import com.mdmcmusicads.app.texts.DayText;
import com.mdmcmusicads.app.texts.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Lays out a quote as the document the client reads; the same quote gives the same bytes. */
@Component
class QuotePdf {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    private final Company company;
    private final Directory directory;
    private final Texts texts;

    QuotePdf(Company company, Directory directory, Texts texts) {
        this.company = company;
        this.directory = directory;
        this.texts = texts;
    }

    /** As the client gets it. */
    byte[] offer(QuoteSheet sheet) {
        return body(sheet, sheet.issuedOn(), null)
                .signature(
                        say(sheet, "sign"),
                        List.of(say(sheet, "sign.name"), say(sheet, "sign.day"), say(sheet, "sign.hand")))
                .bytes();
    }

    /** As it would look if it were sent {@code today}. */
    byte[] preview(QuoteSheet sheet, LocalDate today) {
        return body(sheet, today, say(sheet, "stamp.draft")).bytes();
    }

    /** The document with the proof of its acceptance. */
    byte[] signed(QuoteSheet sheet, Signature signature) {
        var language = sheet.language();
        var facts = List.of(
                new Fact(say(sheet, "signed.name"), signature.name()),
                new Fact(say(sheet, "signed.for"), signature.legalName()),
                new Fact(say(sheet, "signed.at"), MOMENT.format(signature.at())),
                new Fact(say(sheet, "signed.ip"), signature.ip()));
        var words = signature.wording() + "\n" + texts.say(language, "quotes.pdf.signed.sha", signature.sha256());
        return body(sheet, sheet.issuedOn(), say(sheet, "stamp.accepted"))
                .notice(new Notice(Notice.Tone.ACCENT, say(sheet, "signed"), words, facts))
                .bytes();
    }

    private PdfPaper body(QuoteSheet sheet, LocalDate day, String stamp) {
        var head = new QuoteHead(texts, sheet.language());
        var tables = new QuoteTables(texts, sheet);
        var seller = company.seller();
        var paper = new PdfPaper(head.of(seller), cover(sheet, head, day, stamp)).facts(facts(sheet, day));
        if (sheet.note() != null && !sheet.note().isBlank()) {
            sheet.note().lines().filter(line -> !line.isBlank()).forEach(paper::text);
        }
        paper.table(tables.ordered()).totals(tables.sums());
        if (sheet.lines().stream().anyMatch(line -> !line.chosen())) {
            paper.heading(say(sheet, "options"))
                    .text(say(sheet, "options.line"))
                    .table(tables.options());
        }
        if (!sheet.media().isEmpty()) {
            paper.notice(tables.media());
        }
        return paper.heading(say(sheet, "terms")).finePrint(terms(sheet, seller.vatOnDebits()));
    }

    private Cover cover(QuoteSheet sheet, QuoteHead head, LocalDate day, String stamp) {
        return new Cover(
                sheet.language(),
                say(sheet, "kind"),
                sheet.number(),
                sheet.version() == 1 ? null : texts.say(sheet.language(), "quotes.pdf.version", sheet.version()),
                head.recipient(sheet.addressee()),
                madeAt(day),
                stamp);
    }

    private static Instant madeAt(LocalDate day) {
        return day.atStartOfDay(BusinessHours.PARIS).toInstant();
    }

    private List<Fact> facts(QuoteSheet sheet, LocalDate day) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(say(sheet, "day"), day(day, sheet.language())));
        facts.add(new Fact(say(sheet, "until"), day(day.plusDays(sheet.validDays()), sheet.language())));
        directory
                .find(sheet.sellerAccountId())
                .map(Person::name)
                .ifPresent(name -> facts.add(new Fact(say(sheet, "seller"), name)));
        if (sheet.addressee().vatNumber() != null) {
            facts.add(new Fact(say(sheet, "buyerVat"), sheet.addressee().vatNumber()));
        }
        return facts;
    }

    private List<String> terms(QuoteSheet sheet, boolean onDebits) {
        var terms = new ArrayList<String>();
        sheet.lines().stream()
                .map(line -> line.vat().reason(sheet.language()))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(terms::add);
        if (sheet.addressee().assumed()) {
            terms.add(say(sheet, "terms.assumed"));
        }
        terms.add(say(sheet, "terms.billing"));
        if (onDebits) {
            terms.add(say(sheet, "terms.debits"));
        }
        if (!sheet.media().isEmpty()) {
            terms.add(say(sheet, "terms.media"));
        }
        terms.add(say(sheet, "terms.accept"));
        return terms;
    }

    private static String day(LocalDate day, Locale language) {
        return DayText.full(day, language);
    }

    private String say(QuoteSheet sheet, String key) {
        return texts.say(sheet.language(), "quotes.pdf." + key);
    }
}
