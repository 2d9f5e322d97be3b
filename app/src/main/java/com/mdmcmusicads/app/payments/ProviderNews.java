package com.mdmcmusicads.app.payments;

import com.mdmcmusicads.app.payments.StripeLine.Refused;
import com.stripe.param.SetupIntentRetrieveParams;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What the provider says about its objects now, and what follows from it. Others know that something changed; what it
 * changed to is asked here, so that it does not matter in which order they heard of it.
 */
@Component
public class ProviderNews {

    /** It is not ours: the account may serve other systems as well. */
    private static final String FOREIGN = "foreign";

    private static final String GONE = "gone";

    private final StripeLine line;
    private final Pages pages;
    private final Charges charges;
    private final Attempts attempts;
    private final PaymentLedger payments;
    private final RefundLedger refunds;
    private final DisputeLedger disputes;
    private final MethodLedger methods;

    ProviderNews(
            StripeLine line,
            Pages pages,
            Charges charges,
            Attempts attempts,
            PaymentLedger payments,
            RefundLedger refunds,
            DisputeLedger disputes,
            MethodLedger methods) {
        this.line = line;
        this.pages = pages;
        this.charges = charges;
        this.attempts = attempts;
        this.payments = payments;
        this.refunds = refunds;
        this.disputes = disputes;
        this.methods = methods;
    }

    /**
     * Brings everything up to date that hangs on this object, and tells it, in the caller's transaction.
     *
     * @param paymentId the payment it belongs to, as far as it is known
     * @throws GatewayAway when the provider does not answer
     */
    public Effect read(About about, String objectId, String paymentId) {
        try {
            return settle(about, objectId, paymentId);
        } catch (Refused refused) {
            if (refused.code().equals("resource_missing")) {
                return Effect.held(GONE, null);
            }
            throw refused;
        }
    }

    private Effect settle(About about, String id, String paymentId) {
        var effect = switch (about) {
            case PAGE -> page(id).map(attempt -> payments.settle(attempt, null));
            case PAYMENT -> payment(id).map(attempt -> payments.settle(attempt, id));
            case SETUP -> setup(id).map(attempt -> payments.settle(attempt, null));
            case REFUND -> payment(paymentId).map(attempt -> refunds.settle(attempt, paymentId));
            case DISPUTE -> payment(paymentId).map(attempt -> disputes.settle(attempt, paymentId, id));
            case MANDATE -> methods.mandate(id);
            case METHOD -> methods.method(id);
        };
        return effect.orElseGet(() -> Effect.ignored(FOREIGN));
    }

    private Optional<Attempt> page(String sessionId) {
        return attempts.bySession(sessionId).or(() -> {
            var session = pages.read(sessionId);
            return tagged(session.getMetadata()).map(attempt -> payments.opened(attempt, session));
        });
    }

    private Optional<Attempt> payment(String paymentId) {
        if (paymentId == null) {
            return Optional.empty();
        }
        return attempts.byPayment(paymentId)
                .or(() -> tagged(charges.read(paymentId).getMetadata()));
    }

    private Optional<Attempt> setup(String setupId) {
        var wanted = SetupIntentRetrieveParams.builder().build();
        return tagged(line.ask(stripe -> stripe.setupIntents().retrieve(setupId, wanted))
                .getMetadata());
    }

    private Optional<Attempt> tagged(Map<String, String> tags) {
        var id = tags == null ? null : tags.get(Attempt.TAG);
        return id == null ? Optional.empty() : attempts.byId(UUID.fromString(id));
    }

    /** Pages of this reference that are open as far as we know. */
    public List<Silent> openPages(String reference) {
        return attempts.open(reference).stream().map(Silent::of).toList();
    }

    /** Pages and payments that are under way, and of which nothing was heard since. */
    public List<Silent> silentSince(Instant since, int most) {
        return attempts.quietSince(since, most).stream().map(Silent::of).toList();
    }

    /** The kinds of objects one may ask for. */
    public enum About {
        PAGE,
        PAYMENT,
        REFUND,
        DISPUTE,
        MANDATE,
        METHOD,
        SETUP
    }

    /** Something under way at the provider. */
    public record Silent(UUID attempt, About about, String objectId, String paymentId) {

        static Silent of(Attempt attempt) {
            var isPage = attempt.sessionId() != null;
            return new Silent(
                    attempt.id(),
                    isPage ? About.PAGE : About.PAYMENT,
                    isPage ? attempt.sessionId() : attempt.paymentId(),
                    attempt.paymentId());
        }
    }

    /**
     * What news came to.
     *
     * @param why it was held or ignored: the end of a message key, or null
     * @param reference what it is about, or null
     */
    public record Effect(Outcome outcome, String why, String reference) {

        /** It took effect or had before; it is not ours; it contradicts what we asked for and a person has to look. */
        public enum Outcome {
            HANDLED,
            IGNORED,
            HELD
        }

        static Effect handled(String reference) {
            return new Effect(Outcome.HANDLED, null, reference);
        }

        static Effect ignored(String why) {
            return new Effect(Outcome.IGNORED, why, null);
        }

        static Effect held(String why, String reference) {
            return new Effect(Outcome.HELD, why, reference);
        }

        boolean isHandled() {
            return outcome == Outcome.HANDLED;
        }
    }
}
