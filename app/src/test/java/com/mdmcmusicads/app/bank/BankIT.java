package com.mdmcmusicads.app.bank;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Screens;
import com.mdmcmusicads.app.bank.BankLine.State;
import com.mdmcmusicads.app.bank.LineFilter.Heap;
import com.mdmcmusicads.app.bank.StatementDesk.Consent;
import com.mdmcmusicads.app.company.Company;
import com.mdmcmusicads.app.ledger.Books;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.receivables.ReceivableDesk;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@IntegrationTest
class BankIT {

    @Autowired
    ApplicationContext application;

    @Autowired
    StatementDesk statements;

    @Autowired
    MatchDesk desk;

    @Autowired
    Books books;

    @Autowired
    ReceivableDesk receivables;

    @Autowired
    Company company;

    @TempDir
    Path folder;

    private final String mark = "b" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void logIn() {
        Screens.open(application, "accounting@demo.mdmc");
    }

    @AfterEach
    void logOut() {
        Screens.close();
    }

    @Test
    void theSameFileAndTheSameLineAreCountedOnce() throws IOException {
        var id = statements.open(camt(entry("10.00", "one"), entry("20.00", "two")), "a.xml");
        assertThat(statements.keep(id, Consent.TO_NOTHING)).isEqualTo(2);

        assertThatThrownBy(() -> statements.open(camt(entry("10.00", "one"), entry("20.00", "two")), "b.xml"))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.key()).endsWith("SAME_FILE"));
        var longer =
                statements.open(camt(entry("10.00", "one"), entry("20.00", "two"), entry("30.00", "three")), "c.xml");
        assertThat(statements.preview(longer).fresh()).isEqualTo(1);
        assertThat(statements.keep(longer, Consent.TO_NOTHING)).isEqualTo(1);
        assertThat(lines(Heap.ALL)).hasSize(3);
    }

    @Test
    void aBrokenLineRefusesTheFileUntilThePersonKeepsTheGoodOnes() throws IOException {
        var id = statements.open(camt(entry("10.00", "good"), entry("x", "broken")), "a.xml");

        assertThatThrownBy(() -> statements.keep(id, Consent.TO_NOTHING)).isInstanceOf(ImportRefused.class);
        assertThat(lines(Heap.ALL)).isEmpty();
        assertThat(statements.keep(id, new Consent(true, false, false))).isEqualTo(1);
    }

    @Test
    void balancesThatDoNotFitAndAccountsOfOthersAreRefused() throws IOException {
        var gap = Files.writeString(
                folder.resolve("gap.xml"),
                Files.readString(camt(balance("OPBD", "0.00"), balance("CLBD", "99.00"), entry("10.00", "x"))));
        var id = statements.open(gap, "gap.xml");
        assertThatThrownBy(() -> statements.keep(id, Consent.TO_NOTHING))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.key()).endsWith("NOT_BALANCED"));

        var theirs = Files.writeString(
                folder.resolve("theirs.xml"),
                Files.readString(camt(entry("10.00", "y"))).replace(account(), "FR1420041010050500013M02606"));
        var other = statements.open(theirs, "theirs.xml");
        assertThatThrownBy(() -> statements.keep(other, new Consent(true, true, true)))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.key()).endsWith("WRONG_ACCOUNT"));
    }

    @Test
    void aTableAfterAnXmlOfTheSameDayIsDoubted() throws IOException {
        var random = Math.abs(mark.hashCode() % 900_000);
        var amount = "%d.%02d".formatted(1000 + random / 100, random % 100);
        keep(entry(amount, "by xml"));
        var table = Files.writeString(
                folder.resolve("t.csv"),
                "Date;Libellé;Montant\r\n" + books.day() + ";" + mark + " by table;" + amount.replace('.', ',')
                        + "\r\n");
        var id = statements.open(table, "t.csv");

        assertThat(statements.preview(id).suspects()).isEqualTo(1);
        assertThat(statements.keep(id, Consent.TO_NOTHING)).isZero();
    }

    @Test
    void theNumberInTheWordsIsAcceptedPaysAndCanBeUndoneAndBookedAgain() throws IOException {
        var invoice = books.invoice(books.client("Banque " + mark), "200.00");
        keep(entry("240.00", "VIR " + books.number(invoice)));
        var line = lines(Heap.TO_MATCH).get(0);
        assertThat(desk.proposals(line).get(0).isExact()).isTrue();

        assertThat(desk.acceptExact(line)).isTrue();
        assertThat(open(invoice)).isEqualTo(Money.euros("0"));
        assertThat(desk.shares(line.id())).extracting(BankLines.Paid::amount).containsExactly(Money.euros("240"));

        desk.undo(desk.find(line.id()).orElseThrow(), "Essai");
        assertThat(open(invoice)).isEqualTo(Money.euros("240"));
        assertThat(desk.acceptExact(desk.find(line.id()).orElseThrow())).isTrue();
        assertThat(open(invoice)).isEqualTo(Money.euros("0"));
    }

    @Test
    void aLineIsSpreadOverSeveralInvoicesAndTheRestIsCredit() throws IOException {
        var client = books.client("Réparti " + mark);
        var one = books.invoice(client, "100.00");
        var two = books.invoice(client, "50.00");
        keep(entry("200.00", "deux"));
        var line = lines(Heap.TO_MATCH).get(0);
        var shares = desk.openItems("Réparti " + mark).stream()
                .map(item -> new Proposal.Share(item, item.open()))
                .toList();

        desk.accept(line, shares);

        assertThat(open(one)).isEqualTo(Money.euros("0"));
        assertThat(open(two)).isEqualTo(Money.euros("0"));
        assertThat(desk.find(line.id()).orElseThrow().state()).isEqualTo(State.MATCHED);
    }

    @Test
    void ofTwoPeopleAtOnceTheSecondIsToldAndNothingIsBookedTwice() throws Exception {
        var invoice = books.invoice(books.client("À deux " + mark), "200.00");
        keep(entry("240.00", books.number(invoice)));
        var line = lines(Heap.TO_MATCH).get(0);
        var shares = desk.proposals(line).get(0).shares();
        var context = SecurityContextHolder.getContext();
        Callable<Boolean> accept = () -> {
            SecurityContextHolder.setContext(context);
            try {
                desk.accept(line, shares);
                return true;
            } catch (LineTaken taken) {
                return false;
            }
        };
        var two = Executors.newFixedThreadPool(2);
        try {
            var results = two.invokeAll(List.of(accept, accept));
            assertThat(List.of(results.get(0).get(), results.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            two.shutdown();
        }
        assertThat(open(invoice)).isEqualTo(Money.euros("0"));
    }

    @Test
    void whatTheBankTakesBackReopensTheInvoice() throws IOException {
        var invoice = books.invoice(books.client("Rejet " + mark), "200.00");
        keep(entry("240.00", books.number(invoice), "CRDT", mark + "E2E"));
        desk.acceptExact(lines(Heap.TO_MATCH).get(0));
        keep(entry("240.00", "REJET", "DBIT", mark + "E2E"));
        var back = lines(Heap.OUT).get(0);

        desk.takeBack(back, desk.takesBack(back).orElseThrow());

        assertThat(open(invoice)).isEqualTo(Money.euros("240"));
        assertThat(desk.find(back.id()).orElseThrow().state()).isEqualTo(State.TAKEN_BACK);
    }

    @Test
    void linesAreLeftAsideOrKeptAsCredit() throws IOException {
        keep(entry("3.00", "frais"), entry("4.00", "inconnu"));
        for (var line : lines(Heap.TO_MATCH)) {
            if (line.words().contains("frais")) {
                desk.ignore(line, "Frais bancaires");
            } else {
                desk.keepAsCredit(line, books.client("Crédit " + mark));
            }
        }
        assertThat(lines(Heap.TO_MATCH)).isEmpty();
        assertThat(lines(Heap.IGNORED)).hasSize(1);
        assertThat(lines(Heap.DONE)).hasSize(1);
    }

    @Test
    void thePageShowsTheLineItsProposalAndTheMatch() throws IOException {
        var invoice = books.invoice(books.client("Écran " + mark), "200.00");
        keep(entry("240.00", books.number(invoice)));
        UI.getCurrent().navigate("bank", QueryParameters.of("q", mark));

        _get(LineGrid.class).select(lines(Heap.TO_MATCH).get(0));
        assertThat(_get(LinePanel.class).getElement().getTextRecursively()).contains(books.number(invoice));
        _click(_find(Button.class, button -> button.withText("Affecter")).get(0));

        assertThat(open(invoice)).isEqualTo(Money.euros("0"));
    }

    @Test
    void theImportPageShowsWhatWouldBecomeOfTheFile() throws IOException {
        var id = statements.open(camt(entry("10.00", "page"), entry("?", "broken")), "page.xml");
        UI.getCurrent().navigate("bank/import/" + id);

        assertThat(_get(PreviewStep.class).getElement().getTextRecursively()).contains("Nouvelles : 1.");
        assertThat(_get(Button.class, button -> button.withText("Importer")).isEnabled())
                .isFalse();
    }

    @Test
    void directionLooksAndDoesNotAct() throws IOException {
        keep(entry("5.00", "rôles"));
        var line = lines(Heap.TO_MATCH).get(0);
        Screens.close();
        Screens.open(application, "direction@demo.mdmc");
        assertThat(desk.page(new LineFilter(Heap.TO_MATCH, mark), 0, 5)).hasSize(1);
        assertThatThrownBy(() -> desk.ignore(line, "x")).isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> statements.latest()).isInstanceOf(AuthorizationDeniedException.class);
    }

    private Money open(String invoiceId) {
        return receivables.balance(invoiceId).orElseThrow().open();
    }

    private List<BankLine> lines(Heap heap) {
        return desk.page(new LineFilter(heap, mark), 0, 50);
    }

    private void keep(String... entries) throws IOException {
        statements.keep(statements.open(camt(entries), "a.xml"), Consent.TO_NOTHING);
    }

    private String account() {
        return company.seller().iban().replaceAll("\\s", "");
    }

    private Path camt(String... entries) throws IOException {
        return Files.writeString(
                folder.resolve(UUID.randomUUID() + ".xml"),
                "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt><Stmt><Id>S</Id>"
                        + "<Acct><Id><IBAN>" + account() + "</IBAN></Id><Ccy>EUR</Ccy></Acct>"
                        + String.join("", entries) + "</Stmt></BkToCstmrStmt></Document>");
    }

    private static String balance(String code, String amount) {
        return "<Bal><Tp><CdOrPrtry><Cd>" + code + "</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">" + amount
                + "</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>";
    }

    private String entry(String amount, String words) {
        return entry(amount, words, "CRDT", "NOTPROVIDED");
    }

    private String entry(String amount, String words, String direction, String endToEnd) {
        LocalDate day = books.day();
        return ("<Ntry><Amt Ccy=\"EUR\">%s</Amt><CdtDbtInd>%s</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>%s</Dt></BookgDt>"
                        + "<AcctSvcrRef>%s-%s</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>%s</EndToEndId></Refs>"
                        + "<RltdPties><Dbtr><Nm>Payeur %s</Nm></Dbtr></RltdPties><RmtInf><Ustrd>%s</Ustrd></RmtInf>"
                        + "</TxDtls></NtryDtls></Ntry>")
                .formatted(amount, direction, day, mark, words.hashCode() + direction, endToEnd, mark, words);
    }
}
