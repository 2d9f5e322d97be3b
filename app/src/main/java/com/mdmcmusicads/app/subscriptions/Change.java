package com.mdmcmusicads.app.subscriptions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Lines that come and go on one day.
 *
 * @param from the first day it is so; inside a paid period, its rest is billed or credited by days
 * @param removed ids of lines that hold no longer
 */
public record Change(LocalDate from, List<Added> added, List<UUID> removed) {

    /** @param replaces the removed line this one takes the place of (another price or quantity), or null */
    public record Added(NewSubscription.Line line, UUID replaces) {}
}
