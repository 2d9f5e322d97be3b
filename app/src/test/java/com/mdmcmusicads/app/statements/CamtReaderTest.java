package com.mdmcmusicads.app.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.money.Money;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CamtReaderTest {

    private static final String HEAD =
            "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt><Stmt><Id>S</Id>"
                    + "<Acct><Id><IBAN>FR7630004000031234567890143</IBAN></Id><Ccy>EUR</Ccy></Acct>";
    private static final String FOOT = "</Stmt></BkToCstmrStmt></Document>";

    @Test
    void severalStatementsOfOneFileAreReadWithTheirBalances() {
        var statements = read(file("releve-v02.xml"));

        assertThat(statements).hasSize(2);
        var first = statements.get(0);
        assertThat(first.account()).isEqualTo("FR7630004000031234567890143");
        assertThat(first.from()).isEqualTo(LocalDate.of(2026, 11, 19));
        assertThat(first.opening()).isEqualTo(Money.euros("1000"));
        assertThat(first.gap()).contains(Money.euros("0"));
        assertThat(first.pending()).isEqualTo(1);
        assertThat(statements.get(1).account()).isEqualTo("30004000031234567890143");
        assertThat(statements.get(1).lines()).isEmpty();
        assertThat(statements.get(1).gap()).contains(Money.euros("0"));
    }

    @Test
    void aTransferSaysWhoPaidAndWhatForAlsoWhenTheBankBreaksTheText() {
        var line = read(file("releve-v02.xml")).get(0).lines().get(0);

        assertThat(line.amount()).isEqualTo(Money.euros("240"));
        assertThat(line.counterparty()).isEqualTo("LES MARÉES SARL");
        assertThat(line.counterpartyAccount()).isEqualTo("FR1420041010050500013M02606");
        assertThat(line.text()).isEqualTo("VIR SEPA FACT F2026-00 012 MERCI");
        assertThat(line.endToEnd()).isNull();
        assertThat(line.bankReference()).isEqualTo("2026323A00017");
        assertThat(line.kind()).isEqualTo("PMNT-RCDT-ESCT");
        assertThat(line.valueDay()).isEqualTo(LocalDate.of(2026, 11, 18));
    }

    @Test
    void aBatchBecomesItsMovementsWhenTheyAddUp() {
        var lines = read(file("releve-v02.xml")).get(0).lines();

        assertThat(lines).hasSize(5).extracting(StatementLine::number).containsExactly(1, 2, 2, 3, 4);
        assertThat(lines.get(1).amount()).isEqualTo(Money.euros("480"));
        assertThat(lines.get(1).text()).contains("F2026-00013").contains("RF18539007547034");
        assertThat(lines.get(2).counterparty()).isEqualTo("Aube Lente");
        assertThat(lines).extracting(StatementLine::identity).doesNotHaveDuplicates();
    }

    @Test
    void aBatchThatDoesNotAddUpStaysOneLine() {
        var entry = entry("300.00", "CRDT", "BOOK")
                .replace(
                        "</Ntry>",
                        "<NtryDtls><TxDtls><AmtDtls><TxAmt><Amt Ccy=\"EUR\">100.00</Amt></TxAmt></AmtDtls></TxDtls>"
                                + "<TxDtls><AmtDtls><TxAmt><Amt Ccy=\"EUR\">100.00</Amt></TxAmt></AmtDtls></TxDtls>"
                                + "</NtryDtls></Ntry>");

        assertThat(read(HEAD + entry + FOOT).get(0).lines())
                .singleElement()
                .extracting(StatementLine::amount)
                .isEqualTo(Money.euros("300"));
    }

    @Test
    void aReturnedDebitIsNegativeAndSaysWhyAndWhose() {
        var line = read(file("releve-v02.xml")).get(0).lines().get(3);

        assertThat(line.amount()).isEqualTo(Money.euros("-240"));
        assertThat(line.reversal()).isTrue();
        assertThat(line.returned()).isEqualTo("AM04");
        assertThat(line.counterparty()).isEqualTo("Northern Tape");
        assertThat(line.endToEnd()).isEqualTo("PREL-0042");
    }

    @Test
    void version8WithPrefixesAndAnotherEncodingIsTheSameAndBrokenLinesAreTold() {
        var statement = read(file("releve-v08.xml")).get(0);

        assertThat(statement.account()).isEqualTo("FR7630004000031234567890143");
        assertThat(statement.opening()).isEqualTo(Money.euros("-50.50"));
        assertThat(statement.lines()).singleElement().satisfies(line -> {
            assertThat(line.counterparty()).isEqualTo("Zoé Été");
            assertThat(line.endToEnd()).isEqualTo("F2026-00020");
        });
        assertThat(statement.faults())
                .containsExactly(
                        new LineFault(2, LineFault.Reason.CURRENCY_UNKNOWN, "EUX"),
                        new LineFault(3, LineFault.Reason.DAY, "2026-02-30"));
        assertThat(statement.gap()).contains(Money.euros("0"));
    }

    @Test
    void theSameMovementHasTheSameNameInEveryFile() {
        var one = read(HEAD + entry("5.00", "CRDT", "BOOK") + entry("5.00", "CRDT", "BOOK") + FOOT);
        var other = read(HEAD
                + entry("5.00", "CRDT", "BOOK")
                + entry("5.00", "CRDT", "BOOK")
                + entry("6.00", "CRDT", "BOOK")
                + FOOT);

        assertThat(identities(one)).doesNotHaveDuplicates();
        assertThat(identities(other)).containsAll(identities(one)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"12.345,CRDT,BOOK,AMOUNT", "abc,CRDT,BOOK,AMOUNT", "1.00,,BOOK,DIRECTION", "1.00,CRDT,MAYBE,STATUS"})
    void aBrokenLineIsToldWithItsReason(String amount, String direction, String status, LineFault.Reason reason) {
        var statement = read(HEAD
                        + entry("1.00", "CRDT", "BOOK")
                        + entry(amount, direction == null ? "" : direction, status)
                        + FOOT)
                .get(0);

        assertThat(statement.lines()).hasSize(1);
        assertThat(statement.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.number()).isEqualTo(2);
            assertThat(fault.reason()).isEqualTo(reason);
        });
    }

    @Test
    void hostileFilesAreRefused() {
        refuses(
                "<!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + HEAD + "<Id>&x;</Id>" + FOOT,
                StatementRefusal.Reason.DANGEROUS);
        refuses(
                "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>" + HEAD + "<Id>&c;</Id>" + FOOT,
                StatementRefusal.Reason.DANGEROUS);
        refuses(HEAD + "<Id>&unknown;</Id>" + FOOT, StatementRefusal.Reason.BROKEN, StatementRefusal.Reason.DANGEROUS);
        refuses(HEAD + "<a>".repeat(100_000) + "</a>".repeat(100_000) + FOOT, StatementRefusal.Reason.TOO_DEEP);
        refuses(HEAD + entry("1.00", "CRDT", "BOOK"), StatementRefusal.Reason.BROKEN);
        refuses("<html><body/></html>", StatementRefusal.Reason.OTHER_KIND);
        refuses(HEAD.replace("camt.053.001.02", "camt.054.001.02") + FOOT, StatementRefusal.Reason.NOT_FINAL);
    }

    private static void refuses(String xml, StatementRefusal.Reason... reasons) {
        assertThatThrownBy(() -> read(xml))
                .isInstanceOfSatisfying(
                        StatementRefusal.class,
                        refusal -> assertThat(refusal.reason()).isIn((Object[]) reasons));
    }

    private static String entry(String amount, String direction, String status) {
        return ("<Ntry><Amt Ccy=\"EUR\">%s</Amt><CdtDbtInd>%s</CdtDbtInd><Sts>%s</Sts>"
                        + "<BookgDt><Dt>2026-11-20</Dt></BookgDt><BkTxCd/></Ntry>")
                .formatted(amount, direction, status);
    }

    private static List<String> identities(List<Statement> statements) {
        return statements.get(0).lines().stream().map(StatementLine::identity).toList();
    }

    private static InputStream file(String name) {
        return CamtReaderTest.class.getResourceAsStream("/statements/" + name);
    }

    private static List<Statement> read(String xml) {
        return read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Statement> read(InputStream xml) {
        return new CamtReader().read(xml);
    }
}
