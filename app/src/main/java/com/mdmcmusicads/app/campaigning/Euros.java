package com.mdmcmusicads.app.campaigning;

import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.money.Money;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;

/** An amount in euros as somebody types it; what it stands for is said by who reads it. */
class Euros extends BigDecimalField {

    private static final BigDecimal MOST = new BigDecimal("999999999.99");

    Euros(String label) {
        super(label);
        setLocale(getLocale());
        addClassName("quote-number");
        setSuffixComponent(new Span("€"));
    }

    /** Nothing is zero: no budget was declared. */
    MediaBudget media() {
        return new MediaBudget(amount(), Money.EURO);
    }

    /** Nothing is nothing: no fee was agreed. */
    Money fee() {
        return isEmpty() ? null : new Money(amount(), Money.EURO);
    }

    private BigDecimal amount() {
        var typed = isEmpty() ? BigDecimal.ZERO : getValue();
        setInvalid(typed.signum() < 0 || typed.stripTrailingZeros().scale() > 2 || typed.compareTo(MOST) > 0);
        if (isInvalid()) {
            setErrorMessage(getTranslation("campaigning.amount.wrong"));
            focus();
            throw new ActWindow.Unfilled("campaigning.amount.wrong");
        }
        return typed.setScale(2);
    }
}
