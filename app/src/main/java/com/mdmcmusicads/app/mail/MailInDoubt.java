package com.mdmcmusicads.app.mail;

import com.mdmcmusicads.app.audit.Subject;

/** Nobody knows whether a mail left; it is not sent again before a person decides. */
public record MailInDoubt(String mailId, Subject about) {}
