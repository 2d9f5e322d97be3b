package com.mdmcmusicads.app.consent;

import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.MailServer;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Links as they stand in mails, for tests that look at the pages behind them. */
public final class SomeLinks {

    private final ApplicationContext application;

    public SomeLinks(ApplicationContext application) {
        this.application = application;
    }

    /** The way out of somebody who agreed to our mails. */
    public String wayOut(String email) {
        application.getBean(ConsentDesk.class).keep(evidence(email));
        return LinkCaller.path(
                application.getBean(WithdrawalLinks.class).of(email, null).page());
    }

    /** The question mailed to somebody who agreed on a web form. */
    public String question(String email) {
        var desk = application.getBean(Confirmations.class);
        application.getBean(TransactionTemplate.class).executeWithoutResult(status -> desk.ask(evidence(email)));
        return inMailTo(email);
    }

    /** The link in the first mail that arrives for this address. */
    static String inMailTo(String email) {
        var mails =
                await().atMost(Duration.ofSeconds(30)).until(() -> MailServer.mailsTo(email), some -> !some.isEmpty());
        return MailServer.text(mails.get(0)).replaceAll("(?s).*(/consent/confirm/[A-Za-z0-9_-]{43})\\b.*", "$1");
    }

    private Evidence evidence(String email) {
        var now = application.getBean(Clock.class).instant();
        var wording = application.getBean(Wordings.class).current(Purpose.MARKETING, Locale.FRENCH);
        return new Evidence(
                email, null, Purpose.MARKETING, true, wording, Locale.FRENCH, Origin.of(Channel.WEB_FORM), now);
    }
}
