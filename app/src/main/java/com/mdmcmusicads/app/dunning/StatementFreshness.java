package com.mdmcmusicads.app.dunning;

import java.time.LocalDate;
import java.util.Optional;

/** Up to which day we know what reached the bank; whoever reads statements implements it, at most one bean. */
public interface StatementFreshness {

    /** Nothing while no statement was ever read. */
    Optional<LocalDate> knownUntil();
}
