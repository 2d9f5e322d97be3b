package com.mdmcmusicads.app.paper;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a banking application reads from a QR code to fill in a SEPA credit transfer (EPC069-12, version 002).
 *
 * @param text the payload, at most 331 bytes
 */
public record TransferCode(String text) {

    private static final int NAME = 70;
    private static final int REMITTANCE = 140;
    private static final BigDecimal MOST = new BigDecimal("999999999.99");

    /**
     * Nothing when the account is unknown or the amount cannot be transferred.
     *
     * @param bic may be null: inside the SEPA area the account number says it
     * @param euros as it is to be paid, 0.01 to 999,999,999.99
     * @param reference what the bank statement will say
     */
    public static Optional<TransferCode> of(String name, String iban, String bic, BigDecimal euros, String reference) {
        if (name == null || iban == null || euros.signum() <= 0 || euros.compareTo(MOST) > 0) {
            return Optional.empty();
        }
        return Optional.of(new TransferCode(String.join(
                "\n",
                "BCD",
                "002",
                "1",
                "SCT",
                bic == null ? "" : bic.replaceAll("\\s", ""),
                cut(name, NAME),
                iban.replaceAll("\\s", ""),
                "EUR" + euros.toPlainString(),
                "",
                "",
                cut(reference, REMITTANCE))));
    }

    private static String cut(String words, int length) {
        var line = words.replaceAll("\\s+", " ").strip();
        return line.length() > length ? line.substring(0, length) : line;
    }
}
