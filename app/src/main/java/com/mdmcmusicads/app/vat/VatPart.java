package com.mdmcmusicads.app.vat;

import com.mdmcmusicads.app.money.Money;

/** The lines of one treatment together: what is taxed and the tax on it (BG-23). */
public record VatPart(VatTreatment vat, Money taxable, Money tax) {}
