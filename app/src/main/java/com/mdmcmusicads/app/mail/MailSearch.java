package com.mdmcmusicads.app.mail;

/**
 * What a list of mails is narrowed to.
 *
 * @param state null for all
 * @param words in recipient or subject
 */
public record MailSearch(MailState state, String words) {}
