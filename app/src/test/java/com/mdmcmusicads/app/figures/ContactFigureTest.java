package com.mdmcmusicads.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ContactFigureTest {

    @Test
    void medianAndNineInTenLieBetweenTheNearestTwo() {
        var figure = ContactFigure.of(hours(1, 2, 3, 10), 2);

        assertThat(figure.median()).isEqualTo(Duration.ofMinutes(150));
        assertThat(figure.slow()).isEqualTo(Duration.ofMinutes(474));
        assertThat(figure.share()).isEqualTo(new Share(4, 6));
    }

    @Test
    void oneLeadIsItsOwnMedianAndNoneHasNone() {
        assertThat(ContactFigure.of(hours(5), 0).slow()).isEqualTo(Duration.ofHours(5));
        assertThat(ContactFigure.of(List.of(), 3)).isEqualTo(new ContactFigure(0, 3, null, null));
    }

    @Test
    void rateOfFewCasesIsCalledUnreliableAndOfNoneDoesNotExist() {
        assertThat(new Share(3, 29).isReliable()).isFalse();
        assertThat(new Share(3, 30).isReliable()).isTrue();
        assertThat(new Share(0, 0).rate()).isNull();
        assertThat(new Share(3, 12).rate()).isEqualTo(0.25);
    }

    private static List<Duration> hours(long... hours) {
        return LongStream.of(hours).mapToObj(Duration::ofHours).toList();
    }
}
