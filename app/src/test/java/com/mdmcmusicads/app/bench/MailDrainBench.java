package com.mdmcmusicads.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.MailServer;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.mail.Mailer;
import com.mdmcmusicads.app.mail.Message;
import com.mdmcmusicads.app.mail.Purpose;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mails that all fall due in the same minute: how fast they leave, none twice, and what a password link waits meanwhile. */
@IntegrationTest
class MailDrainBench {

    private static final int MAILS = Integer.getInteger("bench.mails", 10_000);
    private static final int WARM_UP = Math.min(500, MAILS);

    @Autowired
    Mailer mailer;

    @Autowired
    RuntimeService engine;

    @Autowired
    ProcessEngineConfigurationImpl configuration;

    private final MailSink sink = new MailSink();

    @Test
    void tenThousandMailsDueAtOnce() throws Exception {
        MailServer.RELAY.divert(sink::talk);
        try {
            drain(WARM_UP);
            var posting = post(MAILS);
            var before = sink.mails();
            var connections = sink.connections();
            var begin = System.nanoTime();
            configuration.getJobExecutor().start();
            var wait = linkWaits();
            await().atMost(Duration.ofMinutes(30)).until(() -> sink.mails() - before > MAILS);
            var seconds = (System.nanoTime() - begin) / 1e9;
            await().atMost(Duration.ofMinutes(5)).until(() -> running() == 0);

            assertThat(sink.recipients()).isEqualTo(sink.mails());
            new BenchReport("mail")
                    .line("| what | figure |")
                    .line("|---|---|")
                    .line(
                            "| mails posted a second (row, process and trail in one transaction), 8 clients | %.0f |",
                            posting.perSecond())
                    .line("| mails due at once | %d |", MAILS)
                    .line("| mails a second that leave | %.0f |", MAILS / seconds)
                    .line("| until the last one has left | %.0f s |", seconds)
                    .line("| seen twice by the server | %d |", sink.mails() - sink.recipients())
                    .line("| connections made for them | %d |", sink.connections() - connections)
                    .line("| a service mail posted meanwhile left after | %.1f s |", wait / 1e9)
                    .line("")
                    .line("The server is a local one that answers at once; a real one adds its own time, in parallel.")
                    .write();
        } finally {
            MailServer.RELAY.divert(null);
            configuration.getJobExecutor().start();
        }
    }

    private void drain(int mails) throws Exception {
        post(mails);
        configuration.getJobExecutor().start();
        await().atMost(Duration.ofMinutes(5)).until(() -> running() == 0);
    }

    /** Posted while nobody works on jobs, so that all of them are due when work begins. */
    private Load post(int mails) throws Exception {
        configuration.getJobExecutor().shutdown();
        return Load.of(8, mails, () -> mailer.post(mail(Purpose.MARKETING)));
    }

    /** Nanoseconds a service mail waits in the middle of it all. */
    private long linkWaits() {
        var id = mailer.post(mail(Purpose.SERVICE));
        var begin = System.nanoTime();
        await().pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofMinutes(10))
                .until(() -> engine.createProcessInstanceQuery()
                                .processInstanceBusinessKey(id)
                                .count()
                        == 0);
        return System.nanoTime() - begin;
    }

    private long running() {
        return engine.createProcessInstanceQuery()
                .processDefinitionKey("mailDelivery")
                .count();
    }

    private static Message mail(Purpose purpose) {
        var who = UUID.randomUUID().toString();
        var wayOut = Map.of(
                "List-Unsubscribe",
                "<https://x.example/" + who + ">",
                "List-Unsubscribe-Post",
                "List-Unsubscribe=One-Click");
        return new Message(
                who + "@example.com",
                "Votre prochaine sortie",
                null,
                "<p>Bonjour,</p><p>" + "Nous avons écouté votre dernier titre. ".repeat(20) + "</p>",
                wayOut,
                Subject.lead(who),
                purpose,
                who);
    }
}
