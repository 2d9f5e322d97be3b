package com.mdmcmusicads.app.processfigures;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** How long something took how often, as exact as a quarter of a doubling: within a tenth of the true value. */
final class Histogram {

    private final TreeMap<Integer, Long> numbers = new TreeMap<>();
    private long number;
    private long millis;

    void add(int bucket, long more, long moreMillis) {
        numbers.merge(bucket, more, Long::sum);
        number += more;
        millis += moreMillis;
    }

    long number() {
        return number;
    }

    Duration total() {
        return Duration.ofMillis(millis);
    }

    /** As long as {@code share} of all took at most; zero when there is nothing. */
    Duration quantile(double share) {
        var wanted = (long) Math.ceil(share * number);
        var passed = 0L;
        for (Map.Entry<Integer, Long> bucket : numbers.entrySet()) {
            passed += bucket.getValue();
            if (passed >= wanted && passed > 0) {
                return middle(bucket.getKey());
            }
        }
        return Duration.ZERO;
    }

    Duration median() {
        return quantile(0.5);
    }

    Duration p90() {
        return quantile(0.9);
    }

    /** Buckets are powers of the fourth root of two of milliseconds. */
    private static Duration middle(int bucket) {
        return Duration.ofMillis(Math.max(0, Math.round(Math.pow(2, (bucket + 0.5) / 4)) - 1));
    }
}
