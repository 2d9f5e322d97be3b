package com.mdmcmusicads.app.mentions;

/**
 * A sentence printed on an invoice.
 *
 * @param code {@code SELLER} (legal form, capital, register), {@code CREDITED} (number and day of the original),
 *     {@code EXEMPTION} (why no tax is charged), {@code NATURE}, {@code DEBITS}, {@code DISCOUNT}, {@code LATE} or
 *     {@code LATE_PRIVATE} (penalties), {@code RECOVERY} (the 40 €)
 * @param text in the language of the invoice
 */
public record Mention(String code, String text) {}
