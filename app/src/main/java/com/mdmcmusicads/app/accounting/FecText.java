package com.mdmcmusicads.app.accounting;

import com.mdmcmusicads.app.ledger.LedgerLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Lines of a FEC: the 18 columns of article A47 A-1 LPF in their order, days without signs, a comma before the cents. */
final class FecText {

    static final List<String> HEAD = List.of(
            "JournalCode",
            "JournalLib",
            "EcritureNum",
            "EcritureDate",
            "CompteNum",
            "CompteLib",
            "CompAuxNum",
            "CompAuxLib",
            "PieceRef",
            "PieceDate",
            "EcritureLib",
            "Debit",
            "Credit",
            "EcritureLet",
            "DateLet",
            "ValidDate",
            "Montantdevise",
            "Idevise");

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final String LINE_END = "\r\n";

    private final FecFormat format;

    FecText(FecFormat format) {
        this.format = format;
    }

    /** {@code 732829320FEC20261231.txt}. */
    static String fileName(String siren, LocalDate closing) {
        return siren + "FEC" + DAY.format(closing) + ".txt";
    }

    byte[] head() {
        return bytes(String.join(separator(), HEAD));
    }

    byte[] line(LedgerLine line) {
        return bytes(String.join(
                separator(),
                line.journal().name(),
                clean(line.journal().label()),
                String.valueOf(line.number()),
                DAY.format(line.day()),
                clean(line.account()),
                clean(line.accountLabel()),
                clean(line.auxiliary()),
                clean(line.auxiliaryLabel()),
                clean(line.piece()),
                DAY.format(line.pieceDay()),
                clean(line.label()),
                amount(line.debit()),
                amount(line.credit()),
                clean(line.letter()),
                line.letterDay() == null ? "" : DAY.format(line.letterDay()),
                DAY.format(line.postedOn()),
                "",
                ""));
    }

    private String separator() {
        return String.valueOf(format.separator());
    }

    private static String amount(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString().replace('.', ',');
    }

    /** One line, without separators; what the encoding does not know becomes what looks most like it. */
    private String clean(String words) {
        if (words == null) {
            return "";
        }
        var plain = words.replaceAll("[\\p{Cntrl}|\\u2028\\u2029]+", " ")
                .replaceAll("[\\p{Zs}]+", " ")
                .replaceAll("[\u2018\u2019]", "'")
                .replaceAll("[\u201c\u201d]", "\"")
                .replaceAll("[\u2010-\u2015]", "-")
                .strip();
        return encodable(plain);
    }

    private String encodable(String words) {
        var encoder = format.charset().newEncoder();
        if (encoder.canEncode(words)) {
            return words;
        }
        var result = new StringBuilder();
        words.codePoints().mapToObj(Character::toString).forEach(sign -> {
            var bare = Normalizer.normalize(sign, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
            result.append(encoder.canEncode(sign) ? sign : encoder.canEncode(bare) ? bare : "?");
        });
        return result.toString();
    }

    private byte[] bytes(String line) {
        return (line + LINE_END).getBytes(format.charset());
    }
}
