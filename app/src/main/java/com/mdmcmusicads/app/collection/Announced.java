package com.mdmcmusicads.app.collection;

import com.mdmcmusicads.app.api.FieldError;
import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.receivables.IncomingPayment;
import com.mdmcmusicads.app.receivables.Method;
import com.mdmcmusicads.app.receivables.PaymentRefused;
import com.mdmcmusicads.app.receivables.ReceivableDesk;
import com.mdmcmusicads.app.texts.Texts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads a payment that another system announced, and says all that is wrong with it at once. */
@Component
class Announced {

    private final ReceivableDesk receivables;
    private final Texts texts;
    private final Clock clock;

    Announced(ReceivableDesk receivables, Texts texts, Clock clock) {
        this.receivables = receivables;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Books it, once for each reference.
     *
     * @throws InvalidInput when any of it cannot be booked; nothing was written then
     */
    void book(String invoiceId, Double amount, String currency, String method, Date paidOn, String reference) {
        var money = read(invoiceId, amount, currency, method, paidOn, reference);
        try {
            receivables.receive(money);
        } catch (PaymentRefused refused) {
            var sentence =
                    texts.say(LocaleContextHolder.getLocale(), refused.why().messageKey());
            throw new InvalidInput(
                    List.of(new FieldError("variables", refused.why().name(), sentence)));
        }
    }

    IncomingPayment read(
            String invoiceId, Double amount, String currency, String method, Date paidOn, String reference) {
        var errors = new ArrayList<FieldError>();
        var coin = currency(currency);
        var money = coin.flatMap(known -> money(amount, known));
        var day = paidOn == null ? today() : LocalDate.ofInstant(paidOn.toInstant(), BusinessHours.PARIS);
        check(coin.isPresent(), "currency", errors);
        check(coin.isEmpty() || money.isPresent(), "amount", errors);
        check(method(method).isPresent(), "method", errors);
        check(!day.isAfter(today()), "paidOn", errors);
        check(reference != null && !reference.isBlank(), "reference", errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        var source = "message/" + invoiceId + "/" + reference.strip();
        return new IncomingPayment(
                method(method).orElseThrow(), money.orElseThrow(), day, null, invoiceId, source, reference.strip());
    }

    private void check(boolean holds, String field, List<FieldError> errors) {
        if (!holds) {
            var sentence = texts.say(LocaleContextHolder.getLocale(), "collection.field." + field);
            errors.add(new FieldError("variables." + field, "invalid", sentence));
        }
    }

    private static Optional<Currency> currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(code))
                .findFirst();
    }

    private static Optional<Money> money(Double amount, Currency currency) {
        if (amount == null || !Double.isFinite(amount) || amount <= 0 || amount >= 1e12) {
            return Optional.empty();
        }
        var exact = BigDecimal.valueOf(amount).stripTrailingZeros();
        return exact.scale() > currency.getDefaultFractionDigits()
                ? Optional.empty()
                : Optional.of(new Money(exact, currency));
    }

    /** What is not said is a bank transfer. */
    private static Optional<Method> method(String name) {
        return name == null
                ? Optional.of(Method.TRANSFER)
                : Stream.of(Method.values())
                        .filter(method -> method.name().equals(name))
                        .findFirst();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BusinessHours.PARIS);
    }
}
