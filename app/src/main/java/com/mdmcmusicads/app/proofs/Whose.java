package com.mdmcmusicads.app.proofs;

import com.mdmcmusicads.app.audit.Subject;
import java.util.Locale;

/** The person whose consents are looked at. */
record Whose(Subject about, String email, Locale language) {}
