package com.mdmcmusicads.app.mail;

import com.mdmcmusicads.app.audit.Subject;

/** A mail does not reach its recipient as things stand: refused, bounced, held back, or out of attempts. */
public record MailFailed(String mailId, Subject about, String reason) {}
