package com.mdmcmusicads.app.sequences;

import java.util.Set;

/**
 * A mail as one person would get it.
 *
 * @param missing placeholders without a value and without words instead; such a mail must not leave
 */
public record WrittenMail(String subject, String text, String html, Set<Placeholder> missing) {}
