package com.mdmcmusicads.app.quotes;

import com.mdmcmusicads.app.company.Seller;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.paper.Letterhead;
import com.mdmcmusicads.app.texts.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Both parties as they stand on a quote; what is not known is left out. */
final class QuoteHead {

    private final Texts texts;
    private final Locale language;

    QuoteHead(Texts texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    Letterhead of(Seller seller) {
        var name = Objects.requireNonNullElse(seller.name(), texts.say(language, "quotes.pdf.brand"));
        var address = line(", ", seller.street(), seller.extra(), line(" ", seller.postcode(), seller.city()));
        return new Letterhead(name, present(address, line(" · ", seller.email(), seller.phone())), legal(seller));
    }

    private String legal(Seller seller) {
        var capital = seller.shareCapital() == null ? null : Amounts.of(seller.shareCapital(), language);
        return line(
                " · ",
                line(" ", seller.name(), seller.legalForm()),
                say("capital", capital),
                say("siren", seller.siren()),
                say("rcs", seller.rcsCity()),
                say("vat", seller.vatNumber()));
    }

    List<String> recipient(Addressee addressee) {
        var contact = Objects.equals(addressee.contact(), addressee.name()) ? null : addressee.contact();
        return present(
                addressee.name(),
                contact,
                addressee.street(),
                addressee.extra(),
                line(" ", addressee.postcode(), addressee.city()),
                country(addressee.country()));
    }

    private String country(String code) {
        return code == null || code.equals("FR")
                ? null
                : new Locale.Builder().setRegion(code).build().getDisplayCountry(language);
    }

    private String say(String key, String value) {
        return value == null ? null : texts.say(language, "quotes.pdf." + key, value);
    }

    private static List<String> present(String... lines) {
        return Stream.of(lines).filter(line -> line != null && !line.isBlank()).toList();
    }

    private static String line(String between, String... pieces) {
        return Stream.of(pieces)
                .filter(piece -> piece != null && !piece.isBlank())
                .collect(Collectors.joining(between));
    }
}
