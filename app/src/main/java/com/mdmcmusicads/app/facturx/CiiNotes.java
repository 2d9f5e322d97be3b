package com.mdmcmusicads.app.facturx;

import com.mdmcmusicads.app.clients.BillingParty;
import com.mdmcmusicads.app.invoices.InvoiceSheet;
import com.mdmcmusicads.app.mentions.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The notes (BG-1): what XP Z12-012 wants once each (PMT recovery fee, PMD penalties, AAB discount), what kind of sale it is
 * (BAR), and everything else that is printed for the law.
 */
final class CiiNotes {

    private static final Set<String> PENALTIES = Set.of("LATE", "LATE_PRIVATE");
    private static final Set<String> RECOVERY = Set.of("RECOVERY");
    private static final Set<String> DISCOUNT = Set.of("DISCOUNT");
    private static final Set<String> SELLER = Set.of("SELLER");

    private CiiNotes() {}

    /** @param code of UNTDID 4451 */
    record Note(String code, String text) {}

    static List<Note> of(InvoiceSheet sheet) {
        var notes = new ArrayList<Note>();
        notes.add(new Note("PMT", words(sheet, RECOVERY)));
        notes.add(new Note("PMD", words(sheet, PENALTIES)));
        notes.add(new Note("AAB", words(sheet, DISCOUNT)));
        notes.add(new Note("BAR", sale(sheet.buyer())));
        sheet.mentions().stream()
                .filter(mention -> SELLER.contains(mention.code()))
                .forEach(mention -> notes.add(new Note("REG", mention.text())));
        others(sheet).forEach(mention -> notes.add(new Note("AAI", mention.text())));
        if (sheet.credited() != null && sheet.credited().reason() != null) {
            notes.add(new Note("ACB", sheet.credited().reason()));
        }
        return notes;
    }

    /** To a business in France, to one abroad, or to a private person. */
    private static String sale(BillingParty buyer) {
        if (buyer.kind() == BillingParty.Kind.PERSON) {
            return "B2C";
        }
        return "FR".equals(buyer.country()) ? "B2B" : "B2BINT";
    }

    /** A credit note is never late, a private person owes no recovery fee: the note then says so. */
    private static String words(InvoiceSheet sheet, Set<String> codes) {
        return sheet.mentions().stream()
                .filter(mention -> codes.contains(mention.code()))
                .map(Mention::text)
                .findFirst()
                .orElse(sheet.language().getLanguage().equals("fr") ? "Sans objet" : "Not applicable");
    }

    private static Stream<Mention> others(InvoiceSheet sheet) {
        var told = Stream.of(PENALTIES, RECOVERY, DISCOUNT, SELLER)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return sheet.mentions().stream().filter(mention -> !told.contains(mention.code()));
    }
}
