package com.mdmcmusicads.app.facturx;

import com.mdmcmusicads.app.invoices.InvoiceSheet;
import com.mdmcmusicads.app.mentions.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mustangproject.IncludedNote;
import org.mustangproject.SubjectCode;

/**
 * The notes (BG-1): what XP Z12-012 wants once each (PMT recovery fee, PMD penalties, AAB discount), and everything else that
 * is printed for the law.
 */
final class CiiNotes {

    private static final Set<String> PENALTIES = Set.of("LATE", "LATE_PRIVATE");
    private static final Set<String> RECOVERY = Set.of("RECOVERY");
    private static final Set<String> DISCOUNT = Set.of("DISCOUNT");
    private static final Set<String> SELLER = Set.of("SELLER");

    private CiiNotes() {}

    static List<IncludedNote> of(InvoiceSheet sheet) {
        var notes = new ArrayList<IncludedNote>();
        notes.add(new IncludedNote(words(sheet, RECOVERY), SubjectCode.PMT));
        notes.add(new IncludedNote(words(sheet, PENALTIES), SubjectCode.PMD));
        notes.add(new IncludedNote(words(sheet, DISCOUNT), SubjectCode.AAB));
        sheet.mentions().stream()
                .filter(mention -> SELLER.contains(mention.code()))
                .forEach(mention -> notes.add(new IncludedNote(mention.text(), SubjectCode.REG)));
        others(sheet).forEach(mention -> notes.add(new IncludedNote(mention.text(), SubjectCode.AAI)));
        if (sheet.credited() != null) {
            notes.add(new IncludedNote(sheet.credited().reason(), SubjectCode.ACB));
        }
        return notes;
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
