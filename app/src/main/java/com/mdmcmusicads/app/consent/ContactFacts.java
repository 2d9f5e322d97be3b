package com.mdmcmusicads.app.consent;

/**
 * What the decision «contact-gate» looks at before a marketing mail.
 *
 * @param suppressed whether the address is on the suppression list, for whichever reason
 * @param recentMails marketing mails posted to it in the last seven days, whoever posted them
 */
public record ContactFacts(Standing standing, boolean suppressed, int recentMails) {}
