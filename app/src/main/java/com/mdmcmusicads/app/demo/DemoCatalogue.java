package com.mdmcmusicads.app.demo;

import com.mdmcmusicads.app.catalogue.CatalogueDesk;
import com.mdmcmusicads.app.catalogue.Kind;
import com.mdmcmusicads.app.catalogue.NewOffer;
import com.mdmcmusicads.app.catalogue.Unit;
import com.mdmcmusicads.app.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the demo agency sells besides its fees: setting up, and two packs. */
@Component
@Order(12)
@ConditionalOnProperty("mdmc.demo.enabled")
class DemoCatalogue implements ApplicationRunner {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    private final CatalogueDesk catalogue;

    DemoCatalogue(CatalogueDesk catalogue) {
        this.catalogue = catalogue;
    }

    /** Whatever somebody has changed since stays. */
    @Override
    public void run(ApplicationArguments arguments) {
        var known = catalogue.known();
        offers().stream().filter(offer -> !known.contains(offer.code())).forEach(catalogue::add);
    }

    private static List<NewOffer> offers() {
        return List.of(
                new NewOffer(
                        "SETUP-CAMPAIGN",
                        "Mise en place",
                        "Set-up",
                        "Ouverture des comptes publicitaires, suivi des conversions, premières créations",
                        "Opening ad accounts, conversion tracking, first creatives",
                        Kind.SETUP,
                        null,
                        Unit.ONCE,
                        Money.euros("150"),
                        FROM),
                new NewOffer(
                        "PACK-TRIO",
                        "Pack trois plateformes",
                        "Three-platform pack",
                        "Pilotage YouTube, Meta et TikTok pendant un mois",
                        "Running YouTube, Meta and TikTok for one month",
                        Kind.PACK,
                        null,
                        Unit.MONTH,
                        Money.euros("540"),
                        FROM),
                new NewOffer(
                        "PACK-SINGLE",
                        "Pack sortie de single",
                        "Single release pack",
                        "Quatre semaines de campagne YouTube et Meta autour d’une sortie, bilan compris",
                        "Four weeks of YouTube and Meta around a release, report included",
                        Kind.PACK,
                        null,
                        Unit.ONCE,
                        Money.euros("690"),
                        FROM));
    }
}
