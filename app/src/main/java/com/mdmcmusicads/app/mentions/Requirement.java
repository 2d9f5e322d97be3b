package com.mdmcmusicads.app.mentions;

import static com.mdmcmusicads.app.mentions.Place.CLIENT;
import static com.mdmcmusicads.app.mentions.Place.COMPANY;
import static com.mdmcmusicads.app.mentions.Place.DRAFT;

import com.mdmcmusicads.app.money.Money;
import java.util.function.Predicate;

/** What the law wants of an invoice, each with the text that says so and the test whether it is missing. */
enum Requirement {
    SELLER_NAME(COMPANY, Source.PARTIES, Parties::sellerHasNoName),
    SELLER_ADDRESS(COMPANY, Source.PARTIES, Parties::sellerHasNoAddress),
    SELLER_SIREN(COMPANY, "C. com., art. R123-237, 1°", Parties::sellerHasNoSiren),
    SELLER_RCS(COMPANY, "C. com., art. R123-237, 2°", Parties::sellerHasNoRegister),
    SELLER_LEGAL_FORM(COMPANY, "C. com., art. R123-238", Parties::sellerHasNoLegalForm),
    SELLER_CAPITAL(COMPANY, "C. com., art. R123-238", Parties::sellerHasNoCapital),
    SELLER_VAT(COMPANY, Source.NONIES + "2°", Parties::sellerHasNoVatNumber),

    BUYER_NAME(CLIENT, Source.PARTIES, Parties::buyerHasNoName),
    BUYER_ADDRESS(CLIENT, Source.PARTIES, Parties::buyerHasNoAddress),
    /** Wanted of small businesses from 1 September 2027; without it no electronic invoice finds its way today. */
    BUYER_SIREN(CLIENT, Source.PARTIES + " (décret n° 2022-1299)", Parties::buyerHasNoSiren),
    BUYER_VAT(CLIENT, Source.NONIES + "4°", Parties::buyerHasNoVatNumber),
    BUYER_VAT_CHECK(CLIENT, "CGI, art. 283, 2 ; règlement (UE) n° 282/2011, art. 18", Parties::buyerAwaitsVies),
    BUYER_POSITION(CLIENT, "CGI, art. 259, 1° et art. 283, 2", facts -> !Territory.fits(facts.buyer())),
    BUYER_OVERSEAS(CLIENT, "CGI, art. 294 et 296 (BOI-TVA-GEO-20)", facts -> Territory.isOverseas(facts.buyer())),
    PAYMENT_TERM(CLIENT, "C. com., art. L441-10, I", Requirement::isTooLate),

    LINES(DRAFT, Source.NONIES + "8°", facts -> facts.charges().isEmpty()),
    SUPPLY_PERIOD(DRAFT, Source.NONIES + "10°", Requirement::hasNoPeriod),
    CURRENCY(DRAFT, "Directive 2006/112/CE, art. 230", facts -> !Money.EURO.equals(facts.currency()));

    private static final int LONGEST_TERM = 60;

    private final Place place;
    private final String source;
    private final Predicate<Facts> isMissing;

    Requirement(Place place, String source, Predicate<Facts> isMissing) {
        this.place = place;
        this.source = source;
        this.isMissing = isMissing;
    }

    boolean isMissing(Facts facts) {
        return isMissing.test(facts);
    }

    Missing missing() {
        return new Missing(name(), source, place, null);
    }

    /** Between professionals at most sixty days after the day of issue. */
    private static boolean isTooLate(Facts facts) {
        return facts.isBusiness()
                && facts.isInvoice()
                && facts.dueDay().isAfter(facts.issueDay().plusDays(LONGEST_TERM));
    }

    private static boolean hasNoPeriod(Facts facts) {
        return facts.from() == null && facts.charges().stream().anyMatch(Facts.Charge::isPeriodic);
    }

    /** Texts that several of them share. */
    static final class Source {

        static final String NONIES = "CGI, ann. II, art. 242 nonies A, I, ";
        static final String PARTIES = NONIES + "1°";

        private Source() {}
    }
}
