package com.mdmcmusicads.app.payments;

import java.util.Locale;
import java.util.Set;

/**
 * A payer is to leave a card or a SEPA mandate for later, without paying now.
 *
 * @param returnAddress where the payer comes back to, whatever became of it
 */
public record SetupOrder(String payer, String email, Set<MethodKind> methods, String returnAddress, Locale language) {}
