package com.mdmcmusicads.app.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.api.FieldError;
import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.money.Money;
import java.time.LocalDate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class CatalogueIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Autowired
    CatalogueDesk desk;

    @Test
    void eachPlatformCostsTwoHundredAMonth() {
        assertThat(desk.offers(FIRST))
                .filteredOn(offer -> offer.kind() == Kind.FEE)
                .extracting(Offer::platform, Offer::price, Offer::unit)
                .contains(
                        tuple("YOUTUBE", Money.euros("200"), Unit.MONTH),
                        tuple("META", Money.euros("200"), Unit.MONTH),
                        tuple("TIKTOK", Money.euros("200"), Unit.MONTH));
    }

    @Test
    void aPriceHoldsUntilTheNextOneBegins() {
        var today = desk.today();
        desk.price("FEE-META", today.plusDays(10), Money.euros("220"));

        assertThat(desk.offer("FEE-META", today.plusDays(9)).orElseThrow().price())
                .isEqualTo(Money.euros("200"));
        assertThat(desk.offer("FEE-META", today.plusDays(10)).orElseThrow().price())
                .isEqualTo(Money.euros("220"));
        assertThat(desk.prices("FEE-META").get(1).until()).isEqualTo(today.plusDays(9));
    }

    @Test
    void thePastKeepsItsPrices() {
        var yesterday = desk.today().minusDays(1);

        assertThatThrownBy(() -> desk.price("FEE-META", yesterday, Money.euros("1")))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidInput.class))
                .extracting(InvalidInput::errors, InstanceOfAssertFactories.list(FieldError.class))
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("from", "past"));
        desk.unplan("FEE-META", FIRST);
        assertThat(desk.offer("FEE-META", FIRST)).isPresent();
    }

    @Test
    void nothingIsSoldBeforeItsFirstPriceNorAfterItsWithdrawal() {
        assertThat(desk.offer("FEE-META", FIRST.minusDays(1))).isEmpty();
        desk.withdraw("FEE-META");
        assertThat(desk.offer("FEE-META", desk.today())).isEmpty();
        assertThat(desk.offer("FEE-META", desk.today().minusDays(1))).isPresent();
        desk.restore("FEE-META");
        assertThat(desk.offer("FEE-META", desk.today())).isPresent();
    }

    @Test
    void aCodeIsGivenOnce() {
        assertThatThrownBy(() -> desk.add(offer("FEE-META", "1"))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> desk.add(offer("fee meta", "1"))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> desk.add(offer("OTHER", "-1"))).isInstanceOf(InvalidInput.class);
        assertThat(desk.known()).contains("FEE-META").doesNotContain("OTHER");
    }

    private static NewOffer offer(String code, String price) {
        return new NewOffer(code, "Un", "One", "", "", Kind.SETUP, null, Unit.ONCE, Money.euros(price), FIRST);
    }
}
