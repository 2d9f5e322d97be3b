package com.mdmcmusicads.app.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.numbering.ClockRunsBack;
import com.mdmcmusicads.app.numbering.NumberBooks;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The end of a year in Paris, on a series of its own that is taken back afterwards. */
@IntegrationTest
@Transactional
class YearEndIT {

    @Autowired
    JdbcClient sql;

    private final String series = "T" + UUID.randomUUID().toString().substring(0, 4);

    @Test
    void theYearIsThatOfParisAndNumbersBeginAnew() {
        begin();
        assertThat(drawn("2026-12-31T22:59:59Z")).isEqualTo(series + "2026-00001");
        assertThat(drawn("2026-12-31T22:59:59.999Z")).isEqualTo(series + "2026-00002");
        assertThat(drawn("2026-12-31T23:00:00Z")).isEqualTo(series + "2027-00001");
        assertThat(drawn("2027-12-31T22:59:59Z")).as("summer and winter alike").isEqualTo(series + "2027-00002");
    }

    @Test
    void aClockThatIsSecondsBehindStaysInTheNewYear() {
        begin();
        assertThat(drawn("2026-12-31T23:00:00Z")).isEqualTo(series + "2027-00001");

        assertThat(drawn("2026-12-31T22:59:58Z")).isEqualTo(series + "2027-00002");
    }

    @Test
    void aClockThatIsDaysBehindDrawsNothing() {
        begin();
        drawn("2026-11-22T10:00:00Z");

        assertThatThrownBy(() -> drawn("2026-11-20T10:00:00Z")).isInstanceOf(ClockRunsBack.class);
        assertThat(drawn("2026-11-22T10:00:01Z")).isEqualTo(series + "2026-00002");
    }

    @Test
    void beyondNinetyNineThousandTheNumberGrows() {
        begin();
        sql.sql("alter table number_series disable trigger user").update();
        sql.sql("update number_series set year = 2026, last = 99999, last_day = ? where series = ?")
                .params(LocalDate.of(2026, 11, 22), series)
                .update();

        assertThat(drawn("2026-11-22T10:00:00Z")).isEqualTo(series + "2026-100000");
    }

    private void begin() {
        sql.sql(
                        "insert into number_series (series, year, last, last_day, last_hash) values (?, 2000, 0, '2000-01-01', '')")
                .param(series)
                .update();
    }

    private String drawn(String moment) {
        var book = NumberBooks.at(sql, moment);
        var drawn = book.next(series);
        book.take(drawn, "");
        return drawn.number();
    }
}
