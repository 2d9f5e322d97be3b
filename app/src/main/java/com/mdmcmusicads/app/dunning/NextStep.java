package com.mdmcmusicads.app.dunning;

import java.time.Instant;
import java.time.LocalDate;

/** What comes next for an invoice, and when: the day it is due by the schedule, and the moment in business hours. */
public record NextStep(Stage stage, LocalDate day, Instant at) {}
