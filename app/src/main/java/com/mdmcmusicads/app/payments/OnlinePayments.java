package com.mdmcmusicads.app.payments;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Where other rooms have money collected. Everything that was asked for is written down first and asked for with a key,
 * so that asking again after whatever died in between is safe. What came of it is told by events, each told once, in the
 * transaction that learned it.
 */
@Component
public class OnlinePayments {

    /** The topic of signals by which screens hear of payments; the payload is the reference. */
    public static final String CHANGED = PaymentLedger.CHANGED;

    private final StripeSettings settings;
    private final Pages pages;
    private final Charges charges;
    private final Refunds refunds;
    private final Methods methods;
    private final Attempts attempts;

    OnlinePayments(
            StripeSettings settings,
            Pages pages,
            Charges charges,
            Refunds refunds,
            Methods methods,
            Attempts attempts) {
        this.settings = settings;
        this.pages = pages;
        this.charges = charges;
        this.refunds = refunds;
        this.methods = methods;
        this.attempts = attempts;
    }

    /** Whether a provider is set up; if not, clients pay by bank transfer and nothing else here may be asked for. */
    public boolean available() {
        return settings.isOn();
    }

    /** Whether real money moves. */
    public boolean isLive() {
        return settings.isLive();
    }

    /**
     * The address of a page where this can be paid; the same one as long as it is open for the same amount.
     *
     * @throws GatewayAway when the provider does not answer
     */
    public String checkout(CheckoutOrder order) {
        return pages.toPay(order);
    }

    /**
     * The address of a page where a payer leaves a card or a mandate.
     *
     * @throws GatewayAway when the provider does not answer
     */
    public String setup(SetupOrder order) {
        return pages.toLeaveMethod(order);
    }

    /** What this payer left to be charged. */
    public Optional<Method> methodOnFile(String payer) {
        return methods.inUse(payer);
    }

    /**
     * Takes an amount from the method on file. The outcome is told here and, once the provider confirms it, by an event
     * with the same payment id: whoever acts on both acts once for each id. While something else pays the same reference
     * nothing is charged, and the answer is PROCESSING.
     *
     * @throws GatewayAway when the provider does not answer: ask again with the same attempt
     */
    public Charge charge(ChargeOrder order) {
        return charges.charge(order);
    }

    /**
     * Gives back money of a payment, wholly or in part.
     *
     * @throws GatewayAway when the provider does not answer: ask again with the same key
     */
    public Refund refund(RefundOrder order) {
        return refunds.refund(order);
    }

    /** Whether a payer did their part and their bank has not yet. */
    public boolean isProcessing(String reference) {
        return attempts.ofReference(reference).stream().anyMatch(each -> each.is(AttemptState.PROCESSING));
    }

    /** Everything that was tried for this reference, oldest first. */
    public List<OnlineAttempt> attempts(String reference) {
        return attempts.ofReference(reference).stream().map(OnlineAttempt::of).toList();
    }

    /** Everything given back of what was paid for this reference, oldest first. */
    public List<Refund.Entry> refunds(String reference) {
        return refunds.ofReference(reference);
    }

    /**
     * A payer is to leave a card or a SEPA mandate for later, without paying now.
     *
     * @param returnAddress where the payer comes back to, whatever became of it
     */
    public record SetupOrder(
            String payer, String email, Set<MethodKind> methods, String returnAddress, Locale language) {}
}
