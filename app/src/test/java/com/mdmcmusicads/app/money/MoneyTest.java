package com.mdmcmusicads.app.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final Currency DOLLAR = Currency.getInstance("USD");

    @Test
    void amountsAreExactToTheCent() {
        assertThat(Money.euros("0.1").plus(Money.euros("0.2"))).isEqualTo(Money.euros("0.30"));
        assertThat(Money.euros("200")).isEqualTo(Money.euros("200.00"));
        assertThatThrownBy(() -> Money.euros("0.001")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void halvesAreRoundedAwayFromZero() {
        assertThat(Money.euros("0.05").times(new BigDecimal("0.5"))).isEqualTo(Money.euros("0.03"));
        assertThat(Money.euros("-0.05").times(new BigDecimal("0.5"))).isEqualTo(Money.euros("-0.03"));
    }

    @Test
    void currenciesNeverMeet() {
        assertThatThrownBy(() -> Money.euros("1").plus(Money.zero(DOLLAR))).isInstanceOf(MixedCurrencies.class);
        assertThatThrownBy(() -> Money.euros("1").compareTo(Money.zero(DOLLAR))).isInstanceOf(MixedCurrencies.class);
    }

    @Test
    void minorUnitsFollowTheCurrency() {
        assertThat(Money.euros("240.00").minor()).isEqualTo(24_000);
        assertThat(Money.ofMinor(500, Currency.getInstance("JPY")).amount()).isEqualTo(new BigDecimal("500"));
    }

    @Test
    void peopleReadAmountsInTheirOwnWay() {
        assertThat(Amounts.of(Money.euros("1200"), Locale.FRENCH)).isEqualTo("1\u202f200,00\u00a0€");
        assertThat(Amounts.of(Money.euros("1200"), Locale.ENGLISH)).isEqualTo("€1,200.00");
        assertThat(Amounts.percent(new BigDecimal("8.5"), Locale.FRENCH)).isEqualTo("8,5\u00a0%");
    }

    /** The fee and the media budget of a client are two types, and nothing leads from one to the other. */
    @Test
    void nothingLeadsFromAMediaBudgetToMoney() {
        assertThat(mentions(Money.class, MediaBudget.class)).isEmpty();
        assertThat(mentions(MediaBudget.class, Money.class)).isEmpty();
    }

    private static Stream<Method> mentions(Class<?> one, Class<?> other) {
        return Arrays.stream(one.getDeclaredMethods())
                .filter(method -> method.getReturnType() == other
                        || Arrays.asList(method.getParameterTypes()).contains(other));
    }
}
