package com.mdmcmusicads.app.consent;

import com.mdmcmusicads.app.audit.Subject;

/**
 * A person's standing on a purpose is another one now; told within the transaction that changes it.
 *
 * @param about the lead, where we know it, or null
 * @param channel the way by which the answer came
 */
public record ConsentChanged(String email, Purpose purpose, Standing standing, Subject about, Channel channel) {}
