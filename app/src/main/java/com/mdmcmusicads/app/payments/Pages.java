package com.mdmcmusicads.app.payments;

import com.mdmcmusicads.app.payments.Attempt.Kind;
import com.mdmcmusicads.app.payments.AttemptBook.Wish;
import com.mdmcmusicads.app.payments.OnlinePayments.SetupOrder;
import com.stripe.model.checkout.Session;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import com.stripe.param.checkout.SessionCreateParams.SetupIntentData;
import com.stripe.param.checkout.SessionRetrieveParams;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The provider's own pages, where a payer pays an amount or leaves a method; never a subscription, never an invoice of theirs. */
@Component
class Pages {

    private final StripeLine line;
    private final Customers customers;
    private final AttemptBook book;
    private final Attempts attempts;

    Pages(StripeLine line, Customers customers, AttemptBook book, Attempts attempts) {
        this.line = line;
        this.customers = customers;
        this.book = book;
        this.attempts = attempts;
    }

    String toPay(CheckoutOrder order) {
        var before = attempts.last(order.reference(), Kind.CHECKOUT).orElse(null);
        var attempt = book.page(
                Kind.CHECKOUT,
                new Wish(
                        order.reference(),
                        order.payer(),
                        order.amount(),
                        order.label(),
                        customers.of(order.payer(), order.email()),
                        null,
                        null,
                        order.saveMethod(),
                        order.returnAddress()));
        if (before != null && !before.id().equals(attempt.id())) {
            close(before);
        }
        return open(attempt, () -> payment(attempt, order));
    }

    String toLeaveMethod(SetupOrder order) {
        var attempt = book.page(
                Kind.SETUP,
                new Wish(
                        order.payer(),
                        order.payer(),
                        null,
                        null,
                        customers.of(order.payer(), order.email()),
                        null,
                        null,
                        true,
                        order.returnAddress()));
        return open(attempt, () -> setup(attempt, order));
    }

    private String open(Attempt attempt, Supplier<SessionCreateParams> order) {
        if (attempt.is(AttemptState.OPEN)) {
            return attempt.url();
        }
        try {
            var wanted = order.get();
            var session = line.ask(
                    stripe -> stripe.checkout().sessions().create(wanted, StripeLine.once(attempt.askingKey())));
            book.opened(attempt, session.getId(), session.getUrl());
            return session.getUrl();
        } catch (StripeLine.ServerFailed remembered) {
            book.serverFailed(attempt);
            throw remembered;
        }
    }

    /** Nobody shall pay on it any more; whether somebody has meanwhile. */
    boolean close(Attempt page) {
        if (!page.is(AttemptState.OPEN)) {
            return page.isRunning();
        }
        try {
            return book.answered(
                            page,
                            Reading.ofPage(line.ask(
                                    stripe -> stripe.checkout().sessions().expire(page.sessionId()))))
                    .isRunning();
        } catch (StripeLine.Refused notOpen) {
            return book.answered(page, Reading.ofPage(read(page.sessionId()))).isRunning();
        }
    }

    /** The page as it is now, with the payment or the method behind it. */
    Session read(String sessionId) {
        var wanted = SessionRetrieveParams.builder()
                .addExpand("payment_intent.payment_method")
                .addExpand("setup_intent.payment_method")
                .build();
        return line.ask(stripe -> stripe.checkout().sessions().retrieve(sessionId, wanted));
    }

    private static SessionCreateParams payment(Attempt attempt, CheckoutOrder order) {
        var money = attempt.amount();
        var currency = money.currency().getCurrencyCode().toLowerCase(Locale.ROOT);
        return page(attempt, order.methods(), order.language())
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setSubmitType(SessionCreateParams.SubmitType.PAY)
                .addLineItem(LineItem.builder()
                        .setQuantity(1L)
                        .setPriceData(LineItem.PriceData.builder()
                                .setCurrency(currency)
                                .setUnitAmount(money.minor())
                                .setProductData(LineItem.PriceData.ProductData.builder()
                                        .setName(attempt.label())
                                        .build())
                                .build())
                        .build())
                .setPaymentIntentData(intent(attempt))
                .build();
    }

    private static PaymentIntentData intent(Attempt attempt) {
        var intent = PaymentIntentData.builder()
                .setDescription(attempt.label())
                .putMetadata(Attempt.TAG, attempt.id().toString())
                .putMetadata(Attempt.TAG_REFERENCE, attempt.reference());
        if (attempt.saveMethod()) {
            intent.setSetupFutureUsage(PaymentIntentData.SetupFutureUsage.OFF_SESSION);
        }
        return intent.build();
    }

    private static SessionCreateParams setup(Attempt attempt, SetupOrder order) {
        return page(attempt, order.methods(), order.language())
                .setMode(SessionCreateParams.Mode.SETUP)
                .setCurrency("eur")
                .setSetupIntentData(SetupIntentData.builder()
                        .putMetadata(Attempt.TAG, attempt.id().toString())
                        .build())
                .build();
    }

    private static SessionCreateParams.Builder page(Attempt attempt, Set<MethodKind> methods, Locale language) {
        var page = SessionCreateParams.builder()
                .setUiMode(SessionCreateParams.UiMode.HOSTED_PAGE)
                .setCustomer(attempt.customerId())
                .setClientReferenceId(attempt.reference())
                .putMetadata(Attempt.TAG, attempt.id().toString())
                .setLocale(
                        language.getLanguage().equals("fr")
                                ? SessionCreateParams.Locale.FR
                                : SessionCreateParams.Locale.EN)
                .setSuccessUrl(attempt.returnAddress())
                .setCancelUrl(attempt.returnAddress())
                .setExpiresAt(attempt.expiresAt().getEpochSecond());
        methods.stream()
                .sorted()
                .map(kind -> SessionCreateParams.PaymentMethodType.valueOf(kind.name()))
                .forEach(page::addPaymentMethodType);
        return page;
    }
}
