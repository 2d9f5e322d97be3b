package com.mdmcmusicads.app.figures;

import java.time.YearMonth;

/** What has become, until today, of the leads that came in during one month. */
record CohortFigure(YearMonth month, int leads, int qualified, int clients) {

    Share qualification() {
        return new Share(qualified, leads);
    }

    Share conversion() {
        return new Share(clients, leads);
    }
}
