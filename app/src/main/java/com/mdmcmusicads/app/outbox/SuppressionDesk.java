package com.mdmcmusicads.app.outbox;

import com.mdmcmusicads.app.suppressions.Suppression;
import com.mdmcmusicads.app.suppressions.Suppressions;
import com.mdmcmusicads.app.suppressions.Why;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an administrator blocks an address, or lets mail go to it again. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
class SuppressionDesk {

    private final Suppressions suppressions;

    SuppressionDesk(Suppressions suppressions) {
        this.suppressions = suppressions;
    }

    @Transactional(readOnly = true)
    public List<Suppression> list(String words, int offset, int limit) {
        return suppressions.list(words, offset, limit);
    }

    public void add(String email, String note) {
        suppressions.add(email, Why.BY_HAND, null, note);
    }

    public void lift(Suppression suppression, String reason) {
        suppressions.lift(suppression.email(), suppression.why(), reason);
    }
}
