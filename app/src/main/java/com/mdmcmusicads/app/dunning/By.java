package com.mdmcmusicads.app.dunning;

import com.mdmcmusicads.app.audit.AuditTrail;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who acts: somebody who is logged in, else the system. */
final class By {

    private By() {}

    static String name() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? AuditTrail.SYSTEM : authentication.getName();
    }
}
