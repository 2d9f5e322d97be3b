package com.mdmcmusicads.app.vat;

/**
 * Where a buyer stands for French VAT on services (CGI art. 259-1 and 283-2, BOI-TVA-DECLA-30-20-20-30).
 */
public enum FiscalPosition {

    /** In France, or a private person anywhere in the EU: French VAT at the normal rate. */
    FRANCE,

    /** A business in another member state with a VAT number: the buyer owes the tax (reverse charge). */
    EU_REVERSE_CHARGE,

    /** A business established outside the EU: outside the territorial scope of French VAT (CGI art. 259-1). */
    OUTSIDE_EU
}
