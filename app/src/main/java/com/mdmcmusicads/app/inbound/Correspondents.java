package com.mdmcmusicads.app.inbound;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.Role;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a module exchanges mail with; make it a Spring bean. Its people are asked, in the order of {@code @Order}, for the
 * sender of a mail that answers none of ours, inside the transaction that stores it.
 */
public interface Correspondents {

    /** The kind of its subjects, as in {@link Subject}. */
    String type();

    /** Who may read mails about them, beside administrators and the direction. */
    Set<Role> readers();

    /** The subject this address (lower case) belongs to. */
    Optional<Subject> withAddress(String address);
}
