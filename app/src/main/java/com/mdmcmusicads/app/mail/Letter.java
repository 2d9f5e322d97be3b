package com.mdmcmusicads.app.mail;

import com.mdmcmusicads.app.audit.Subject;
import java.util.Locale;
import java.util.Map;

/**
 * A mail to write: {@code mail/<template>_<language>.txt} with its placeholders filled.
 *
 * @param about what it is about, or null
 * @param confidential whether its text carries a secret and is wiped once the mail has left
 */
public record Letter(
        String to, Locale language, String template, Map<String, String> words, Subject about, boolean confidential) {}
