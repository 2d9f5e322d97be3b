package com.mdmcmusicads.app.figures;

import com.mdmcmusicads.app.calendar.BusinessHours;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts in the tables of leads, enrolments and mails; leads that were merged into another count once. */
@Repository
class FigureQueries {

    private static final String STEPS = """
            with mail as (
                select enrolment.sequence_key, posted.step, sent.status, sent.sent_at,
                       enrolment.answered_step, enrolment.reason,
                       row_number() over (partition by enrolment.id order by posted.step desc) = 1 as last
                from enrolment_mail posted
                join enrolment on enrolment.id = posted.enrolment_id
                join mail_message sent on sent.id = posted.mail_id
                where sent.sent_at is not null)
            select sequence.name, step + 1 as step, count(*) as sent,
                   count(*) filter (where answered_step = step) as replied,
                   count(*) filter (where status = 'BOUNCED') as bounced,
                   count(*) filter (where last and reason = 'WITHDRAWN') as unsubscribed
            from mail join email_sequence sequence on sequence.key = mail.sequence_key
            where sent_at >= :from and sent_at < :to
            group by sequence.key, step
            order by sequence.name, sequence.key, step""";

    private static final String COHORTS = """
            select to_char(date_trunc('month', created_at at time zone 'Europe/Paris'), 'YYYY-MM') as month,
                   count(*) as leads, count(qualified_at) as qualified, count(converted_at) as clients
            from lead
            where created_at >= :from and created_at < :to and merged_into is null
            group by 1 order by 1 desc""";

    private static final String CONTACTS = """
            select created_at, first_contact_at from lead
            where created_at >= :from and created_at < :to and merged_into is null and first_contact_at is not null""";

    private static final String WAITING = """
            select count(*) from lead
            where created_at >= :from and created_at < :to and merged_into is null
              and first_contact_at is null and closed_at is null""";

    private final JdbcClient sql;
    private final BusinessHours hours;

    FigureQueries(JdbcClient sql, BusinessHours hours) {
        this.sql = sql;
        this.hours = hours;
    }

    List<StepFigure> steps(Period period) {
        return ask(STEPS, period)
                .query((row, number) -> new StepFigure(
                        row.getString("name"),
                        row.getInt("step"),
                        row.getInt("sent"),
                        row.getInt("replied"),
                        row.getInt("bounced"),
                        row.getInt("unsubscribed")))
                .list();
    }

    List<CohortFigure> cohorts(Period period) {
        return ask(COHORTS, period)
                .query((row, number) -> new CohortFigure(
                        YearMonth.parse(row.getString("month")),
                        row.getInt("leads"),
                        row.getInt("qualified"),
                        row.getInt("clients")))
                .list();
    }

    ContactFigure contacts(Period period) {
        var waits = ask(CONTACTS, period).query((row, number) -> wait(row)).list().stream()
                .sorted()
                .toList();
        return ContactFigure.of(waits, ask(WAITING, period).query(Integer.class).single());
    }

    private Duration wait(ResultSet row) throws SQLException {
        return hours.between(
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("first_contact_at", OffsetDateTime.class).toInstant());
    }

    private JdbcClient.StatementSpec ask(String question, Period period) {
        return sql.sql(question).param("from", period.start()).param("to", period.end());
    }
}
