package com.mdmcmusicads.app.payments;

import com.mdmcmusicads.app.payments.Attempt.Kind;
import com.mdmcmusicads.app.payments.AttemptBook.Wish;
import com.mdmcmusicads.app.payments.Charge.Outcome;
import com.stripe.model.PaymentIntent;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.PaymentIntentRetrieveParams;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Charges of the method on file. */
@Component
class Charges {

    private static final String METHOD = "payment_method";
    private static final long MOST = 100;
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

    private final StripeLine line;
    private final Customers customers;
    private final Methods methods;
    private final AttemptBook book;
    private final Attempts attempts;
    private final Pages pages;

    Charges(StripeLine line, Customers customers, Methods methods, AttemptBook book, Attempts attempts, Pages pages) {
        this.line = line;
        this.customers = customers;
        this.methods = methods;
        this.book = book;
        this.attempts = attempts;
        this.pages = pages;
    }

    Charge charge(ChargeOrder order) {
        var known = attempts.find(order.reference(), Kind.CHARGE, order.attempt());
        var method = methods.inUse(order.payer());
        if (known.isEmpty() && method.isEmpty()) {
            return new Charge(Outcome.FAILED, null, "no_method", true);
        }
        if (known.isEmpty() && isBeingPaid(order.reference())) {
            return new Charge(Outcome.PROCESSING, null, null, false);
        }
        var claim = book.charge(wish(order, method), order.attempt());
        return outcome(claim.attempt().is(AttemptState.ASKED) ? ask(claim) : claim.attempt());
    }

    /** A payer may be on the provider's page at this very moment: it is closed first, or it was faster. */
    private boolean isBeingPaid(String reference) {
        return attempts.last(reference, Kind.CHECKOUT).filter(pages::close).isPresent();
    }

    private Wish wish(ChargeOrder order, Optional<Method> method) {
        return new Wish(
                order.reference(),
                order.payer(),
                order.amount(),
                order.label(),
                customers.known(order.payer()).orElse(null),
                method.map(Method::id).orElse(null),
                method.map(Method::kind).orElse(null),
                false,
                null);
    }

    private Attempt ask(AttemptBook.Claim claim) {
        var attempt = claim.attempt();
        var made = claim.isNew() ? Optional.<PaymentIntent>empty() : madeBefore(attempt);
        return book.answered(attempt, made.map(intent -> Reading.of(intent)).orElseGet(() -> make(attempt)));
    }

    private Reading make(Attempt attempt) {
        try {
            var made = line.ask(
                    stripe -> stripe.paymentIntents().create(order(attempt), StripeLine.once(attempt.askingKey())));
            return Reading.of(made);
        } catch (StripeLine.Declined declined) {
            var error = declined.error();
            return Reading.of(error.getPaymentIntent(), error);
        } catch (StripeLine.ServerFailed remembered) {
            book.serverFailed(attempt);
            throw remembered;
        } catch (StripeLine.Refused refused) {
            if (refused.code().equals("resource_missing")) {
                return Reading.refused(refused.code());
            }
            throw refused;
        }
    }

    /** Whether an earlier try that died, or was answered 5xx, reached the provider all the same. */
    private Optional<PaymentIntent> madeBefore(Attempt attempt) {
        var wanted = PaymentIntentListParams.builder()
                .setCustomer(attempt.customerId())
                .setCreated(PaymentIntentListParams.Created.builder()
                        .setGte(attempt.createdAt().minus(CLOCKS_DIFFER).getEpochSecond())
                        .build())
                .setLimit(MOST)
                .build();
        return line.ask(stripe -> stripe.paymentIntents().list(wanted)).getData().stream()
                .filter(intent ->
                        attempt.id().toString().equals(intent.getMetadata().get(Attempt.TAG)))
                .findFirst()
                .map(intent -> read(intent.getId()));
    }

    /** The payment as it is now, with the method behind it. */
    PaymentIntent read(String paymentId) {
        var wanted = PaymentIntentRetrieveParams.builder().addExpand(METHOD).build();
        return line.ask(stripe -> stripe.paymentIntents().retrieve(paymentId, wanted));
    }

    private static PaymentIntentCreateParams order(Attempt attempt) {
        var money = attempt.amount();
        return PaymentIntentCreateParams.builder()
                .setAmount(money.minor())
                .setCurrency(money.currency().getCurrencyCode().toLowerCase(Locale.ROOT))
                .setCustomer(attempt.customerId())
                .setPaymentMethod(attempt.methodId())
                .addPaymentMethodType(attempt.method().word())
                .setConfirm(true)
                .setOffSession(true)
                .setDescription(attempt.label())
                .putMetadata(Attempt.TAG, attempt.id().toString())
                .putMetadata(Attempt.TAG_REFERENCE, attempt.reference())
                .addExpand(METHOD)
                .build();
    }

    private static Charge outcome(Attempt attempt) {
        var outcome = switch (attempt.state()) {
            case SUCCEEDED -> Outcome.SUCCEEDED;
            case FAILED, EXPIRED -> Outcome.FAILED;
            case NEEDS_ACTION -> Outcome.NEEDS_ACTION;
            case ASKED, OPEN, PROCESSING -> Outcome.PROCESSING;
        };
        return new Charge(outcome, attempt.paymentId(), attempt.reason(), attempt.hard());
    }
}
