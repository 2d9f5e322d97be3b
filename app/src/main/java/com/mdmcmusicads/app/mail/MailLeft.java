package com.mdmcmusicads.app.mail;

import com.mdmcmusicads.app.audit.Subject;
import java.time.Instant;

/** The server took a mail; told in the transaction of the step that handed it over. */
public record MailLeft(String mailId, Subject about, Instant at) {}
