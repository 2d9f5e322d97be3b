package com.mdmcmusicads.app.facturx;

import com.mdmcmusicads.app.invoices.InvoiceSheet;
import com.mdmcmusicads.app.paper.Letterhead;
import com.mdmcmusicads.app.texts.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who writes and who reads an invoice, in the lines of a letter. */
final class InvoiceParties {

    private InvoiceParties() {}

    static Letterhead letterhead(InvoiceSheet sheet, Texts texts) {
        var seller = sheet.seller();
        var town = joined(" ", seller.postcode(), seller.city());
        var lines = Stream.of(
                        joined(", ", seller.street(), seller.extra(), town),
                        joined(" · ", seller.email(), Digits.ofPhone(seller.phone())))
                .filter(line -> !line.isEmpty())
                .toList();
        var numbers = texts.say(sheet.language(), "facturx.legal.vat", seller.vatNumber());
        var siret = seller.siret() == null
                ? null
                : texts.say(sheet.language(), "facturx.legal.siret", Digits.ofSiret(seller.siret()));
        return new Letterhead(seller.name(), lines, joined(" – ", sheet.mention("SELLER"), siret, numbers));
    }

    /** As the French post wants it: the country last, in capitals, and only abroad. */
    static List<String> address(InvoiceSheet sheet, Texts texts) {
        var buyer = sheet.buyer();
        var isAbroad = !"FR".equals(buyer.country());
        return Stream.of(
                        buyer.legalName(),
                        attention(sheet, texts),
                        buyer.extra(),
                        buyer.street(),
                        joined(" ", buyer.postcode(), buyer.city()),
                        isAbroad ? country(buyer.country(), sheet.language()) : null)
                .filter(Objects::nonNull)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String attention(InvoiceSheet sheet, Texts texts) {
        var contact = sheet.buyer().contact();
        return contact == null
                        || contact.isBlank()
                        || contact.equals(sheet.buyer().legalName())
                ? null
                : texts.say(sheet.language(), "facturx.attention", contact);
    }

    private static String country(String code, Locale language) {
        return new Locale("", code).getDisplayCountry(language).toUpperCase(language);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
    }
}
