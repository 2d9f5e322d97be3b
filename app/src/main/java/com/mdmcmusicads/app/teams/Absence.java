package com.mdmcmusicads.app.teams;

import java.time.LocalDate;

/** Whole days somebody is away, both included. */
record Absence(long id, String accountId, LocalDate firstDay, LocalDate lastDay) {}
