package com.mdmcmusicads.app.ledger;

import java.time.LocalDate;

/**
 * The account of one purpose from a day on.
 *
 * @param label in French, as it stands in the files of the tax office
 */
public record ChartAccount(Purpose purpose, String account, String label, LocalDate validFrom) {}
