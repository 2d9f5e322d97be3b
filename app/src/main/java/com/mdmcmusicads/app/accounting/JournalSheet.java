package com.mdmcmusicads.app.accounting;

import com.mdmcmusicads.app.documents.Column;
import com.mdmcmusicads.app.documents.Column.Kind;
import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.ledger.LedgerLine;
import com.mdmcmusicads.app.texts.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A journal as an Excel file, one line of an entry a row. */
final class JournalSheet {

    static final int DEBIT = 9;
    static final int CREDIT = 10;
    static final int ACCOUNT = 3;

    private JournalSheet() {}

    static SheetWriter open(String title, Locale language, Texts texts) {
        return new SheetWriter(title, language, columns(language, texts));
    }

    private static List<Column> columns(Locale language, Texts texts) {
        return Stream.of(
                        new Object[] {"journal", Kind.TEXT, 9},
                        new Object[] {"number", Kind.WHOLE, 9},
                        new Object[] {"day", Kind.DATE, 12},
                        new Object[] {"account", Kind.TEXT, 10},
                        new Object[] {"account-label", Kind.TEXT, 28},
                        new Object[] {"auxiliary", Kind.TEXT, 10},
                        new Object[] {"client", Kind.TEXT, 28},
                        new Object[] {"piece", Kind.TEXT, 14},
                        new Object[] {"label", Kind.TEXT, 40},
                        new Object[] {"debit", Kind.EUROS, 14},
                        new Object[] {"credit", Kind.EUROS, 14},
                        new Object[] {"letter", Kind.TEXT, 9},
                        new Object[] {"posted", Kind.DATE, 12})
                .map(column -> new Column(
                        texts.say(language, "accounting.column." + column[0]), (Kind) column[1], (Integer) column[2]))
                .toList();
    }

    static void row(SheetWriter sheet, LedgerLine line) {
        sheet.row(
                line.journal().name(),
                line.number(),
                line.day(),
                line.account(),
                line.accountLabel(),
                line.auxiliary(),
                line.auxiliaryLabel(),
                line.piece(),
                line.label(),
                line.debit().signum() == 0 ? null : line.debit(),
                line.credit().signum() == 0 ? null : line.credit(),
                line.letter(),
                line.postedOn());
    }
}
