package com.mdmcmusicads.app.processfigures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class HistogramTest {

    private final Histogram histogram = new Histogram();

    @Test
    void quantilesAreWithinATenthOfTheTruth() {
        LongStream.rangeClosed(1, 10_000).map(second -> second * 1000).forEach(this::took);

        assertThat(histogram.number()).isEqualTo(10_000);
        assertThat((double) histogram.median().toSeconds()).isBetween(4500.0, 5500.0);
        assertThat((double) histogram.p90().toSeconds()).isBetween(8100.0, 9900.0);
        assertThat(histogram.total()).isEqualTo(Duration.ofSeconds(50_005_000));
    }

    @Test
    void nothingTakesNoTime() {
        assertThat(histogram.median()).isZero();
        took(0);
        assertThat(histogram.p90()).isZero();
    }

    private void took(long millis) {
        histogram.add((int) Math.floor(4 * Math.log(millis + 1) / Math.log(2)), 1, millis);
    }
}
