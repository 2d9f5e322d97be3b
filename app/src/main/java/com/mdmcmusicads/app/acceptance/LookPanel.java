package com.mdmcmusicads.app.acceptance;

import com.mdmcmusicads.app.quotes.QuoteSheet;
import com.mdmcmusicads.app.quoting.QuotePanel;
import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Who looked, on the page of a quote. */
@org.springframework.stereotype.Component
@Order(20)
class LookPanel implements QuotePanel {

    private final Looks looks;
    private final Clock clock;

    LookPanel(Looks looks, Clock clock) {
        this.looks = looks;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "acceptance.looks";
    }

    @Override
    public Optional<Component> content(QuoteSheet quote) {
        return Optional.of(new LookList(looks.of(quote.id()), clock.instant()));
    }
}
