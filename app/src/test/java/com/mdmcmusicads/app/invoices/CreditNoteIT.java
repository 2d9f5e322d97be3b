package com.mdmcmusicads.app.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.invoices.InvoiceRefusal.Reason;
import com.mdmcmusicads.app.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Taking back what was invoiced: never more than there is, each with a number of its own. */
@IntegrationTest
class CreditNoteIT {

    @Autowired
    InvoiceDesk desk;

    @Autowired
    Billed billed;

    @Test
    void aWholeCreditNoteMirrorsItsInvoice() {
        var original = desk.sheet(invoice("Tout", Billed.fee("200.00"), Billed.fee("150.50")));

        var id = desk.creditNote(NewCredit.whole(original.id(), "Erreur de client"));
        var number = desk.issue(id);

        var credit = desk.sheet(id);
        assertThat(number).matches("A\\d{4}-\\d{5,}");
        assertThat(credit.kind()).isEqualTo(Kind.CREDIT_NOTE);
        assertThat(credit.totals()).isEqualTo(original.totals());
        assertThat(credit.credited())
                .isEqualTo(new InvoiceSheet.Credited(
                        original.id(), original.number(), original.issueDay(), "Erreur de client"));
        assertThat(credit.mention("CREDITED")).contains(original.number());
        assertThat(credit.mention("RECOVERY")).as("nothing to be late with").isNull();
        assertThat(desk.left(original.id()).gross().isZero()).isTrue();
        assertThat(desk.sheet(original.id())).as("the invoice stays as it was").isEqualTo(original);
    }

    @Test
    void nothingIsLeftAfterTheWhole() {
        var invoice = invoice("Rien de plus", Billed.fee("200.00"));
        desk.issue(desk.creditNote(NewCredit.whole(invoice, "Une fois")));

        refuses(Reason.TOO_MUCH, () -> desk.creditNote(NewCredit.whole(invoice, "Deux fois")));
    }

    @Test
    void partsAreTakenBackLineByLineUpToTheCent() {
        var invoice = invoice("Par parts", Billed.fee("100.00"));
        issue(invoice, "33.33");
        issue(invoice, "33.33");
        refuses(Reason.TOO_MUCH, () -> credit(invoice, "33.35"));

        var last = desk.creditNote(NewCredit.whole(invoice, "Le reste"));
        desk.issue(last);

        assertThat(desk.sheet(last).totals().gross())
                .as("two roundings up are made good")
                .isEqualTo(Money.euros("40.00"));
        assertThat(desk.left(invoice).gross()).isEqualTo(Money.euros("0.00"));
    }

    @Test
    void twoAtOnceTakeBackNoMoreThanThereIs() throws Exception {
        var invoice = invoice("Ensemble", Billed.fee("200.00"));
        var drafts = List.of(
                desk.creditNote(NewCredit.whole(invoice, "L’un")),
                desk.creditNote(NewCredit.whole(invoice, "L’autre")));
        var threads = Executors.newFixedThreadPool(2);
        var outcomes = new ArrayList<Object>();
        for (var result : threads.invokeAll(
                drafts.stream().<Callable<Object>>map(id -> () -> outcome(id)).toList())) {
            outcomes.add(result.get());
        }
        threads.shutdown();

        assertThat(outcomes).filteredOn(Reason.TOO_MUCH::equals).hasSize(1);
        assertThat(desk.left(invoice).gross()).isEqualTo(Money.euros("0.00"));
    }

    private Object outcome(String draft) {
        try {
            return desk.issue(draft);
        } catch (InvoiceRefusal refusal) {
            return refusal.reason();
        }
    }

    @Test
    void whatMakesNoSenseIsRefusedAndSaysWhy() {
        var invoice = invoice("Refus", Billed.fee("200.00"));
        var draft = desk.draft(Billed.month(billed.company("Brouillon"), "200.00"));

        refuses(Reason.NOT_ISSUED, () -> desk.creditNote(NewCredit.whole(draft, "Trop tôt")));
        refuses(Reason.NO_REASON, () -> desk.creditNote(NewCredit.whole(invoice, "  ")));
        refuses(Reason.INVALID, () -> credit(invoice, "0.00"));
        refuses(Reason.INVALID, () -> credit(invoice, "-5.00"));
        refuses(
                Reason.INVALID,
                () -> desk.creditNote(invoice, List.of(new CreditLine(7, Money.euros("1.00"))), "Ligne inconnue"));
        refuses(Reason.UNKNOWN, () -> desk.creditNote(NewCredit.whole("nonsense", "Rien")));
        var credit = desk.creditNote(NewCredit.whole(invoice, "Avoir"));
        desk.issue(credit);
        refuses(Reason.NOT_AN_INVOICE, () -> desk.creditNote(NewCredit.whole(credit, "Avoir d’avoir")));
    }

    private static void refuses(Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        InvoiceRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private void issue(String invoice, String net) {
        desk.issue(credit(invoice, net));
    }

    private String credit(String invoice, String net) {
        return desk.creditNote(invoice, List.of(new CreditLine(1, Money.euros(net))), "Geste commercial");
    }

    private String invoice(String client, NewLine... lines) {
        return desk.draftAndIssue(Billed.month(billed.company(client), null, lines));
    }
}
