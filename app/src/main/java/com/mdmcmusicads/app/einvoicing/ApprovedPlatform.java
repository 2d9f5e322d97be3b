package com.mdmcmusicads.app.einvoicing;

import com.mdmcmusicads.app.facturx.InvoiceFile;
import java.util.List;

/** A platform approved by the State ("plateforme agréée"), the only way an electronic invoice may take in France. */
interface ApprovedPlatform {

    /**
     * Gives an invoice to the platform. Giving the same one again must do no harm: after a crash that happens.
     *
     * @throws java.io.UncheckedIOException when it did not get there; the caller tries again
     */
    void submit(String number, InvoiceFile file);

    /** Messages that wait, oldest first, each with everything it says. */
    List<PlatformMessage> messages();

    /** Puts a message away that was read, or that nobody can read. */
    void putAway(PlatformMessage message, boolean wasRead);
}
