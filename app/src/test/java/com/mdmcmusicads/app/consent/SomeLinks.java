package com.mdmcmusicads.app.consent;

import java.time.Clock;
import java.util.Locale;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
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
        var mail = application
                .getBean(JdbcTemplate.class)
                .queryForObject("select body_text from mail_message where recipient = ?", String.class, email);
        return mail.replaceAll("(?s).*(/consent/confirm/[\\w-]+).*", "$1");
    }

    private Evidence evidence(String email) {
        var now = application.getBean(Clock.class).instant();
        var wording = application.getBean(Wordings.class).current(Purpose.MARKETING, Locale.FRENCH);
        return new Evidence(
                email, null, Purpose.MARKETING, true, wording, Locale.FRENCH, Origin.of(Channel.WEB_FORM), now);
    }
}
