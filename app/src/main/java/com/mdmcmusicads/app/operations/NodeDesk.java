package com.mdmcmusicads.app.operations;

import com.mdmcmusicads.app.operations.Takeovers.NodeRow;
import com.mdmcmusicads.app.operations.Takeovers.Takeover;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people see which nodes work, and what became of the work of those that died. */
@Service
@Transactional(readOnly = true)
class NodeDesk {

    private static final int MOST = 100;

    private final Takeovers takeovers;

    NodeDesk(Takeovers takeovers) {
        this.takeovers = takeovers;
    }

    @PreAuthorize("hasAnyRole('ADMIN', 'DESIGNER')")
    public List<NodeRow> nodes() {
        return takeovers.nodes();
    }

    @PreAuthorize("hasAnyRole('ADMIN', 'DESIGNER')")
    public List<Takeover> latest() {
        return takeovers.latest(MOST);
    }

    @PreAuthorize("hasAnyRole('ADMIN', 'DESIGNER', 'DIRECTION')")
    public List<Takeover> of(String instanceId) {
        return takeovers.of(instanceId);
    }
}
