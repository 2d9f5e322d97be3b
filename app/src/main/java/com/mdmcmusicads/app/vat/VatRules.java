package com.mdmcmusicads.app.vat;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The treatment of our services by fiscal position and date of supply. Legal texts change by date: from 1 January 2027 the
 * CIBS replaces articles of the CGI; the administration accepts the old wording until 30 June 2028, so it stays here until the
 * agency's accountant asks for the new one.
 */
public final class VatRules {

    /** Normal rate since 1 January 2014 (CGI art. 278). */
    private static final VatTreatment NORMAL = new VatTreatment(VatCategory.S, new BigDecimal("20"), null, null, null);

    private static final VatTreatment REVERSE_CHARGE = new VatTreatment(
            VatCategory.AE,
            BigDecimal.ZERO,
            "VATEX-EU-AE",
            "Autoliquidation (article 283-2 du CGI, article 196 de la directive 2006/112/CE)",
            "Reverse charge (article 283-2 CGI, article 196 of Directive 2006/112/EC)");

    private static final VatTreatment OUT_OF_SCOPE = new VatTreatment(
            VatCategory.E,
            BigDecimal.ZERO,
            null,
            "TVA non applicable, article 259-1 du CGI",
            "VAT not applicable, article 259-1 CGI");

    private VatRules() {}

    /** @param supply day of the supply; kept because rates and texts are a matter of dates */
    public static VatTreatment treatment(FiscalPosition position, LocalDate supply) {
        if (supply.isBefore(LocalDate.of(2014, 1, 1))) {
            throw new IllegalArgumentException("No VAT rules are known before 2014");
        }
        return switch (position) {
            case FRANCE -> NORMAL;
            case EU_REVERSE_CHARGE -> REVERSE_CHARGE;
            case OUTSIDE_EU -> OUT_OF_SCOPE;
        };
    }
}
