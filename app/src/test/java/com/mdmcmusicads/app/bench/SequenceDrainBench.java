package com.mdmcmusicads.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.MailServer;
import com.mdmcmusicads.app.leads.LeadDesk;
import com.mdmcmusicads.app.particulars.NewLead;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Enrolments whose first step falls due in the same minute: planned, passed by the contact gate, posted, sent; none twice. */
@IntegrationTest
class SequenceDrainBench {

    private static final int ENROLMENTS = Integer.getInteger("bench.enrolments", 10_000);

    @Autowired
    LeadDesk leads;

    @Autowired
    ProcessEngineConfigurationImpl configuration;

    private final MailSink sink = new MailSink();

    @Test
    void tenThousandEnrolmentsDueInTheSameMinute() throws Exception {
        MailServer.RELAY.divert(sink::talk);
        configuration.getJobExecutor().shutdown();
        try {
            var intake = Load.of(8, ENROLMENTS, this::receive);
            var begin = System.nanoTime();
            configuration.getJobExecutor().start();
            await().atMost(Duration.ofMinutes(60)).until(() -> sink.mails() >= ENROLMENTS);
            var seconds = (System.nanoTime() - begin) / 1e9;

            assertThat(sink.recipients()).isEqualTo(sink.mails());
            new BenchReport("sequences")
                    .line("| what | figure |")
                    .line("|---|---|")
                    .line("| leads taken in and enrolled a second, 8 clients | %.0f |", intake.perSecond())
                    .line("| enrolments due at once | %d |", ENROLMENTS)
                    .line("| mails a second, from the plan of the step to the server | %.0f |", ENROLMENTS / seconds)
                    .line("| until the last one has left | %.0f s |", seconds)
                    .line("| seen twice by the server | %d |", sink.mails() - sink.recipients())
                    .write();
        } finally {
            MailServer.RELAY.divert(null);
            configuration.getJobExecutor().start();
        }
    }

    /** Somebody who agrees to be written to: the qualification enrols them. */
    private Object receive() {
        var email = UUID.randomUUID() + "@example.com";
        return leads.receive(new NewLead(
                "Ada Laurent",
                email,
                "Nuit " + email,
                null,
                null,
                Set.of(),
                null,
                "FR",
                "fr",
                null,
                true,
                "J’accepte",
                "bench",
                Map.of()));
    }
}
