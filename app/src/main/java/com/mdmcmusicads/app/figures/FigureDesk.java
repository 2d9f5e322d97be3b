package com.mdmcmusicads.app.figures;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the figures of prospecting are asked for. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SDR', 'SALES', 'DIRECTION')")
class FigureDesk {

    private final FigureQueries queries;

    FigureDesk(FigureQueries queries) {
        this.queries = queries;
    }

    Figures of(Period period) {
        return new Figures(period, queries.steps(period), queries.cohorts(period), queries.contacts(period));
    }

    /** All of one period. */
    record Figures(Period period, List<StepFigure> steps, List<CohortFigure> cohorts, ContactFigure contact) {

        boolean isEmpty() {
            return steps.isEmpty() && cohorts.isEmpty();
        }
    }
}
