package com.mdmcmusicads.app.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.accounting.FecFinding.Code;
import com.mdmcmusicads.app.ledger.Journal;
import com.mdmcmusicads.app.ledger.LedgerLine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FecTest {

    private static final LocalDate CLOSING = LocalDate.of(2026, 12, 31);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static final List<LedgerLine> LINES = List.of(
            line(1, 1, Journal.VE, "411000", "Clients", "C00001", "240.00", null, "A"),
            line(1, 2, Journal.VE, "706100", "Honoraires mensuels", null, null, "200.00", null),
            line(1, 3, Journal.VE, "445800", "TVA à régulariser", null, null, "40.00", null),
            line(2, 1, Journal.BQ, "512000", "Banque", null, "240.00", null, null),
            line(2, 2, Journal.BQ, "411000", "Clients", "C00001", null, "240.00", "A"),
            line(3, 1, Journal.OD, "445800", "TVA à régulariser", null, "40.00", null, null),
            line(3, 2, Journal.OD, "445710", "TVA collectée", null, null, "40.00", null));

    @Test
    void theFileIsTheOneWeKnow() throws IOException {
        assertThat(new String(file(FecFormat.USUAL), FecFormat.USUAL.charset())).isEqualToNormalizingNewlines(golden());
        assertThat(file(FecFormat.USUAL)).containsSubsequence(new byte[] {'\r', '\n'});
        assertThat(FecText.fileName("732829320", CLOSING)).isEqualTo("732829320FEC20261231.txt");
    }

    @Test
    void whatIsRightPassesInBothFormats() {
        assertThat(check(file(FecFormat.USUAL), FecFormat.USUAL)).isEmpty();
        var other = new FecFormat('|', StandardCharsets.UTF_8);
        assertThat(check(file(other), other)).isEmpty();
    }

    @Test
    void noNameCanBreakALine() {
        var hostile = new LedgerLine(
                1,
                1,
                CLOSING,
                1,
                Journal.VE,
                DAY,
                "411000",
                "Clients",
                "C00001",
                "Żółć|\t\r\nLtd ’x’ \uD83C\uDFB5",
                "F2026-00001",
                DAY,
                "a\tb|c",
                new BigDecimal("1.00"),
                BigDecimal.ZERO,
                null,
                null,
                DAY);
        var text = new String(new FecText(FecFormat.USUAL).line(hostile), FecFormat.USUAL.charset());

        assertThat(text.split("\t", -1)).hasSize(18);
        assertThat(text.split("\t")[7]).isEqualTo("Zó?c Ltd 'x' ?");
        assertThat(text).endsWith("\r\n").doesNotContain("|");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void eachSpoiltLineIsFound(Code code, String from, String to) {
        var spoilt = new String(file(FecFormat.USUAL), FecFormat.USUAL.charset()).replaceFirst(from, to);

        assertThat(check(spoilt.getBytes(FecFormat.USUAL.charset()), FecFormat.USUAL))
                .extracting(FecFinding::code)
                .contains(code);
    }

    static Stream<Arguments> eachSpoiltLineIsFound() {
        return Stream.of(
                Arguments.of(Code.HEAD, "JournalLib", "Journal"),
                Arguments.of(Code.COLUMNS, "\tBanque\t", "\tBanque\t\t"),
                Arguments.of(Code.EMPTY_FIELD, "\tBanque\t2", "\t\t2"),
                Arguments.of(Code.JOURNAL, "\nBQ", "\nXX"),
                Arguments.of(Code.NUMBER, "\t2\t20261120", "\tII\t20261120"),
                Arguments.of(Code.GAP, "(?s)\t3\t20261120(.*)\t3\t20261120", "\t5\t20261120$1\t5\t20261120"),
                Arguments.of(Code.DAY, "20261120", "20261131"),
                Arguments.of(Code.OUTSIDE_YEAR, "\t1\t20261120", "\t1\t20251120"),
                Arguments.of(Code.ACCOUNT, "\t512000", "\t512999"),
                Arguments.of(Code.AUXILIARY, "\tC00001\tClient", "\t\t"),
                Arguments.of(Code.AMOUNT, "240,00", "240.00"),
                Arguments.of(Code.BOTH_SIDES, "240,00\t0,00", "240,00\t240,00"),
                Arguments.of(Code.ENTRY_IMBALANCE, "200,00", "199,99"),
                Arguments.of(Code.IMBALANCE, "200,00", "199,99"),
                Arguments.of(Code.ENTRY_DIFFERS, "(?s)(\t2\t.*)\t2\t20261120", "$1\t2\t20261119"),
                Arguments.of(Code.LETTER, "\tA\t", "\t\t"),
                Arguments.of(Code.CURRENCY, "\t\t\r\n", "\t\tUSD\r\n"),
                Arguments.of(Code.INCOME_ACCOUNT, "\t706100", "\t709000"),
                Arguments.of(Code.INCOME_JOURNAL, "BQ\tBanque\t2\t20261120\t512000", "BQ\tBanque\t2\t20261120\t706100"),
                Arguments.of(Code.INCOME_SUM, "\t445710", "\t706100"),
                Arguments.of(Code.LINE_COUNT, "(?s)\r\nOD.*?\r\nOD", "\r\nOD"),
                Arguments.of(Code.ENTRY_COUNT, "(?s)\r\nOD.*", "\r\n"),
                Arguments.of(Code.TOTAL, "(?s)\r\nOD.*", "\r\n"));
    }

    @Test
    void anotherEncodingIsFound() {
        var utf8 = new FecFormat('\t', StandardCharsets.UTF_8);

        assertThat(check(file(FecFormat.USUAL), utf8))
                .extracting(FecFinding::code)
                .contains(Code.ENCODING);
        assertThat(check(new byte[0], utf8)).extracting(FecFinding::code).contains(Code.HEAD, Code.LINE_COUNT);
    }

    private static List<FecFinding> check(byte[] file, FecFormat format) {
        var expected = new FecExpected(
                format,
                LocalDate.of(2026, 1, 1),
                CLOSING,
                Set.of("411000", "706100", "445800", "445710", "512000"),
                Set.of("706100"),
                3,
                7,
                new BigDecimal("520.00"),
                new BigDecimal("200.00"));
        return new FecCheck(expected).check(new ByteArrayInputStream(file));
    }

    private static byte[] file(FecFormat format) {
        var text = new FecText(format);
        var file = new ByteArrayOutputStream();
        file.writeBytes(text.head());
        LINES.forEach(line -> file.writeBytes(text.line(line)));
        return file.toByteArray();
    }

    private static String golden() throws IOException {
        try (var file = FecTest.class.getResourceAsStream("/accounting/fec.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static LedgerLine line(
            int number,
            int position,
            Journal journal,
            String account,
            String label,
            String auxiliary,
            String debit,
            String credit,
            String letter) {
        return new LedgerLine(
                number,
                position,
                CLOSING,
                number,
                journal,
                DAY,
                account,
                label,
                auxiliary,
                auxiliary == null ? null : "Client Été",
                "F2026-00001",
                DAY,
                "Facture F2026-00001",
                debit == null ? BigDecimal.ZERO : new BigDecimal(debit),
                credit == null ? BigDecimal.ZERO : new BigDecimal(credit),
                letter,
                letter == null ? null : DAY,
                DAY);
    }
}
