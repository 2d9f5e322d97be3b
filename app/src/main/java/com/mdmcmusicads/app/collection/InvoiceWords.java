package com.mdmcmusicads.app.collection;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.invoices.InvoiceSheet;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.receivables.PayAddress;
import com.mdmcmusicads.app.texts.DayText;
import com.mdmcmusicads.app.texts.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The words of the mails about one invoice, in the language of the document. */
@Component
class InvoiceWords {

    private final ObjectProvider<PayAddress> addresses;
    private final Texts texts;

    InvoiceWords(ObjectProvider<PayAddress> addresses, Texts texts) {
        this.addresses = addresses;
        this.texts = texts;
    }

    String subject(InvoiceSheet sheet, String occasion) {
        return say(sheet, "subject." + occasion, sheet.number());
    }

    String invoice(InvoiceSheet sheet, boolean isSettled, boolean isCharged) {
        var gross = Amounts.of(sheet.totals().gross(), sheet.language());
        var opening = say(sheet, "invoice", sheet.number(), gross, day(sheet, sheet.dueDay()));
        if (isSettled) {
            return letter(sheet, opening, say(sheet, "invoice.settled"));
        }
        return letter(sheet, opening, isCharged ? say(sheet, "invoice.charged") : null, button(sheet), transfer(sheet));
    }

    String creditNote(InvoiceSheet sheet) {
        var credited = sheet.credited();
        return letter(
                sheet,
                say(
                        sheet,
                        "credit",
                        sheet.number(),
                        Amounts.of(sheet.totals().gross(), sheet.language()),
                        credited.number(),
                        day(sheet, credited.day())),
                say(sheet, "credit.next"));
    }

    String chargeFailed(InvoiceSheet sheet, Money open, Instant next) {
        return letter(
                sheet,
                say(sheet, "charge-failed", sheet.number(), Amounts.of(open, sheet.language())),
                next == null
                        ? say(sheet, "charge-failed.last")
                        : say(sheet, "charge-failed.again", day(sheet, LocalDate.ofInstant(next, BusinessHours.PARIS))),
                button(sheet),
                transfer(sheet));
    }

    String receipt(InvoiceSheet sheet, Money paid) {
        return letter(sheet, say(sheet, "receipt", sheet.number(), Amounts.of(paid, sheet.language())));
    }

    private String letter(InvoiceSheet sheet, String... paragraphs) {
        var buyer = sheet.buyer();
        var hello = say(sheet, "hello", buyer.contact() == null ? buyer.name() : buyer.contact());
        var goodbye = say(sheet, "goodbye", sheet.seller().name());
        return Stream.of(Stream.of(hello), Stream.of(paragraphs), Stream.of(goodbye))
                .flatMap(part -> part)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
    }

    private String button(InvoiceSheet sheet) {
        var address = addresses.getIfAvailable();
        return address == null
                ? null
                : address.of(sheet.id()).map(link -> say(sheet, "pay", link)).orElse(null);
    }

    private String transfer(InvoiceSheet sheet) {
        var seller = sheet.seller();
        return seller.iban() == null
                ? null
                : say(
                        sheet,
                        "transfer",
                        seller.iban().replaceAll("(.{4})(?!$)", "$1\u00a0"),
                        seller.bic() == null ? "" : "\nBIC\u00a0: " + seller.bic(),
                        sheet.number());
    }

    private String say(InvoiceSheet sheet, String key, Object... arguments) {
        return texts.say(sheet.language(), "collection.mail." + key, arguments);
    }

    private static String day(InvoiceSheet sheet, LocalDate day) {
        return DayText.full(day, sheet.language());
    }
}
