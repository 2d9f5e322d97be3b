package com.mdmcmusicads.app.sandbox;

import org.joda.time.DateTimeUtils;

/**
 * Camunda reads the time from one place, Joda's {@code DateTimeUtils}: it now gives the time of the trial to the thread that
 * runs it, and the real one to every other.
 */
final class VirtualTime {

    private VirtualTime() {}

    static void install() {
        DateTimeUtils.setCurrentMillisProvider(VirtualTime::millis);
    }

    private static long millis() {
        var play = Play.current();
        return play == null
                ? DateTimeUtils.SYSTEM_MILLIS_PROVIDER.getMillis()
                : play.now().toEpochMilli();
    }
}
