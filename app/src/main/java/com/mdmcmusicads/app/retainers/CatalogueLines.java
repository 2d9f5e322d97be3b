package com.mdmcmusicads.app.retainers;

import com.mdmcmusicads.app.catalogue.Offer;
import com.mdmcmusicads.app.subscriptions.NewSubscription;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** CatalogueLines of a subscription made from the catalogue. */
final class CatalogueLines {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private CatalogueLines() {}

    static NewSubscription.Line of(Offer offer, Locale client, BigDecimal discount) {
        return new NewSubscription.Line(
                offer.code(), offer.name(client), offer.platform(), offer.price(), BigDecimal.ONE, discount);
    }

    /** What was written as a discount, between nothing and everything. */
    static BigDecimal share(BigDecimalField field) {
        var value = field.isEmpty() ? BigDecimal.ZERO : field.getValue();
        return value.max(BigDecimal.ZERO).min(HUNDRED).setScale(2, RoundingMode.HALF_UP);
    }
}
