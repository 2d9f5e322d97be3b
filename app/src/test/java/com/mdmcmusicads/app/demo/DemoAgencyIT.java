package com.mdmcmusicads.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class DemoAgencyIT {

    @Autowired
    DemoAgency agency;

    @Autowired
    StartupNotice notice;

    @Autowired
    JdbcTemplate sql;

    @Test
    void agencyWalksItsLeadsThroughTheRealProcessOnceHoweverOftenItStarts() {
        agency.begin();
        playOut();

        assertThat(count("lead l join demo_story s on s.lead_id = l.id")).isEqualTo(32);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(statuses())
                        .containsExactlyInAnyOrder(
                                "NEW 14",
                                "QUALIFIED 5",
                                "NURTURED 4",
                                "DISQUALIFIED 4",
                                "QUOTE_REQUESTED 2",
                                "CONVERTED 1",
                                "LOST 2"));
        assertThat(count("task_comment c join demo_story s on s.lead_id::text = c.subject_id"))
                .isEqualTo(11);
        assertThat(count(
                        "open_task t join demo_story s on s.lead_id::text = t.subject_id where t.follow_up_at > now()"))
                .isEqualTo(1);

        var acts =
                count("audit_entry a join demo_story s on s.lead_id::text = a.subject_id where action like 'task.%'");
        agency.begin();
        CompletableFuture.allOf(CompletableFuture.runAsync(agency::play), CompletableFuture.runAsync(agency::play))
                .join();

        assertThat(count("lead l join demo_story s on s.lead_id = l.id")).isEqualTo(32);
        assertThat(count(
                        "audit_entry a join demo_story s on s.lead_id::text = a.subject_id where action like 'task.%'"))
                .isEqualTo(acts);
    }

    @Test
    void startSaysWhereToGoAndWhoMayComeIn() {
        assertThat(notice.words())
                .contains("http://localhost:")
                .contains("sdr@demo.mdmc")
                .contains("client@demo.mdmc");
    }

    /** Two nodes play at once, as after a start of both. */
    private void playOut() {
        await().atMost(Duration.ofMinutes(2)).until(() -> {
            var other = CompletableFuture.runAsync(agency::play);
            var isOver = !agency.play();
            other.join();
            return isOver;
        });
    }

    private List<String> statuses() {
        return sql.queryForList(
                "select l.status || ' ' || count(*) from lead l join demo_story s on s.lead_id = l.id group by l.status",
                String.class);
    }

    private int count(String what) {
        return sql.queryForObject("select count(*) from " + what, Integer.class);
    }
}
