package com.mdmcmusicads.app.processfigures;

import com.mdmcmusicads.app.diagrams.DiagramDesk;
import com.mdmcmusicads.app.processfigures.ProcessHistory.Version;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people see how a process really runs. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMIN', 'DESIGNER', 'DIRECTION')")
class FlowDesk {

    private final ProcessHistory history;
    private final DiagramDesk diagrams;

    FlowDesk(ProcessHistory history, DiagramDesk diagrams) {
        this.history = history;
        this.diagrams = diagrams;
    }

    public List<Version> versions(String process) {
        return history.versions(process);
    }

    /** One version, or all of them drawn as the newest; empty when there is no such process or version. */
    public Optional<Flow> flow(String process, Integer version, Period period) {
        var wanted = history.versions(process).stream()
                .filter(one -> version == null || one.number() == version)
                .toList();
        return wanted.isEmpty() ? Optional.empty() : Optional.of(flow(wanted, period));
    }

    private Flow flow(List<Version> versions, Period period) {
        var ids = versions.stream().map(Version::definitionId).toList();
        return new Flow(
                diagrams.model(ids.get(0)),
                history.sums(ids, period),
                history.now(ids),
                history.overdue(ids),
                history.missing(period));
    }
}
