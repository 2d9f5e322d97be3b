package com.mdmcmusicads.app.kpis;

import com.mdmcmusicads.app.platforms.Platform;
import java.time.LocalDate;

/** Which days of a campaign somebody wants to read: from, to, both included, of one platform or (null) of all. */
record KpiQuestion(LocalDate from, LocalDate to, Platform platform, KpiPlace after) {}
