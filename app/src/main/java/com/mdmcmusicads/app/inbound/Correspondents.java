package com.mdmcmusicads.app.inbound;

import com.mdmcmusicads.app.audit.Subject;
import java.util.Optional;

/**
 * Whom a module knows by address; make it a Spring bean. Asked, in the order of {@code @Order}, for the sender of a mail
 * that answers none of ours, inside the transaction that stores it.
 */
public interface Correspondents {

    /** The subject this address (lower case) belongs to. */
    Optional<Subject> withAddress(String address);
}
