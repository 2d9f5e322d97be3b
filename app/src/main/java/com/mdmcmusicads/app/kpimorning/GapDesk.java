package com.mdmcmusicads.app.kpimorning;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows which figures are missing now, to people who may see campaigns. */
@Service
@Transactional(readOnly = true)
public class GapDesk {

    /** Topic of signals that a gap came or went; the payload is the id of the campaign. */
    public static final String CHANGED = "kpi-gap";

    private final Gaps gaps;

    GapDesk(Gaps gaps) {
        this.gaps = gaps;
    }

    /** The oldest first. */
    @PreAuthorize("hasAnyRole('PM', 'DIRECTION')")
    public List<Gap> open() {
        return gaps.open();
    }
}
