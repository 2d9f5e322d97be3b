package com.mdmcmusicads.app.quoting;

import com.mdmcmusicads.app.catalogue.CatalogueDesk;
import com.mdmcmusicads.app.catalogue.Offer;
import com.mdmcmusicads.app.quotes.QuoteReader;
import com.mdmcmusicads.app.quotes.QuoteWriter;
import java.util.Currency;
import java.util.List;
import org.springframework.stereotype.Component;

/** What screens of quotes work with. */
@Component
record QuoteTools(
        QuoteReader reader, QuoteWriter writer, CatalogueDesk catalogue, Approval approval, QuoteWords words) {

    /** What is sold today in this currency. */
    List<Offer> offers(Currency currency) {
        return catalogue.offers(catalogue.today()).stream()
                .filter(offer -> offer.price().currency().equals(currency))
                .toList();
    }
}
