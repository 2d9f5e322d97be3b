package com.mdmcmusicads.app.numbering;

import java.time.LocalDate;

/** The clock of this machine is days behind the last number of a series; nothing was drawn. */
public class ClockRunsBack extends RuntimeException {

    ClockRunsBack(String series, LocalDate last, LocalDate today) {
        super("The last number of series %s is of %s, and this machine says it is %s".formatted(series, last, today));
    }
}
