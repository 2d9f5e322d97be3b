package com.mdmcmusicads.app.figures;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Screens;
import com.mdmcmusicads.app.figures.FigureDesk.Figures;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every number is counted by hand first; the years are ones in which no other test has leads or mails. */
@IntegrationTest
class FiguresIT {

    @Autowired
    FigureQueries queries;

    @Autowired
    FigureSheets sheets;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void leadsAreCountedByTheMonthInWhichTheyCameInParis() {
        lead("2001-01-31T22:59:59Z", "2001-02-05T10:00:00Z", null, null);
        lead("2001-01-31T23:00:00Z", "2001-02-06T10:00:00Z", "2001-05-01T10:00:00Z", null);
        lead("2001-02-10T10:00:00Z", "2001-03-01T10:00:00Z", null, null);
        lead("2001-02-28T22:59:59Z", null, null, null);
        merged(lead("2001-02-15T10:00:00Z", "2001-02-16T10:00:00Z", null, null));

        assertThat(queries.cohorts(year(2001)))
                .containsExactly(
                        new CohortFigure(YearMonth.of(2001, 2), 3, 2, 1),
                        new CohortFigure(YearMonth.of(2001, 1), 1, 1, 0));
    }

    @Test
    void waitsAreCountedInWorkingHours() {
        // Friday 17:00 to Monday 10:00 in Paris: one hour, and one hour.
        lead("2002-03-01T16:00:00Z", null, null, "2002-03-04T09:00:00Z");
        // Tuesday 9:00 to 15:00: lunch is no work.
        lead("2002-03-05T08:00:00Z", null, null, "2002-03-05T14:00:00Z");
        // The day before the first of May 17:00 to the day after 10:00.
        lead("2002-04-30T15:00:00Z", null, null, "2002-05-02T08:00:00Z");
        lead("2002-06-03T08:00:00Z", null, null, null);

        assertThat(queries.contacts(year(2002)))
                .isEqualTo(new ContactFigure(3, 1, Duration.ofHours(2), Duration.ofMinutes(264)));
    }

    @Test
    void everyStepOfASequenceHasItsRepliesBouncesAndWithdrawals() {
        var sequence = sequence();
        var answered = enrolment(sequence, "REPLY", 1);
        mail(answered, 0, "SENT", "2003-01-06T09:00:00Z");
        mail(answered, 1, "SENT", "2003-01-09T09:00:00Z");
        var gone = enrolment(sequence, "WITHDRAWN", null);
        mail(gone, 0, "SENT", "2003-01-06T09:00:00Z");
        mail(gone, 1, "SENT", "2003-01-09T09:00:00Z");
        var bounced = enrolment(sequence, "BOUNCE", null);
        mail(bounced, 0, "BOUNCED", "2003-01-06T09:00:00Z");
        var waiting = enrolment(sequence, null, null);
        mail(waiting, 0, "QUEUED", null);
        var later = enrolment(sequence, null, null);
        mail(later, 0, "SENT", "2004-01-01T09:00:00Z");

        assertThat(queries.steps(year(2003)))
                .containsExactly(new StepFigure(sequence, 1, 3, 0, 1, 0), new StepFigure(sequence, 2, 2, 1, 0, 1));
    }

    @Test
    void sheetHoldsTheSameNumbers() throws IOException {
        var figures = new Figures(
                year(2005),
                List.of(new StepFigure("=Bienvenue", 1, 12, 3, 1, 0)),
                List.of(new CohortFigure(YearMonth.of(2005, 1), 40, 10, 2)),
                new ContactFigure(3, 1, Duration.ofMinutes(90), Duration.ofHours(4)));
        var file = new ByteArrayOutputStream();
        sheets.steps(figures, Locale.FRENCH, file);

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            var row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=Bienvenue");
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(12);
            assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(0.25);
            assertThat(book.getSheetAt(0).getRow(0).getCell(4).getStringCellValue())
                    .isEqualTo("Taux de réponse");
        }
    }

    @Test
    void pageShowsThePeriodOneChoosesAndSaysWhenItIsEmpty() {
        lead("2026-10-10T10:00:00Z", null, null, null);
        Screens.open(application, "direction@demo.mdmc");
        UI.getCurrent().navigate("figures");

        assertThat(text(_get(FiguresView.class).getElement())).contains("Du prospect au client", "Octobre 2026");
        _get(PeriodBar.class).choose(year(1999));
        assertThat(text(_get(FiguresView.class).getElement())).contains("Rien sur cette période");
    }

    private static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private UUID lead(String created, String qualified, String converted, String contacted) {
        var id = UUID.randomUUID();
        jdbc.update(
                "insert into lead (id, version, name, email, platforms, language, campaign, status, created_at,"
                        + " updated_at, qualified_at, converted_at, first_contact_at)"
                        + " values (?, 0, 'Ada', ?, '{}', 'fr', '{}', 'NEW', ?::timestamptz, now(), ?::timestamptz,"
                        + " ?::timestamptz, ?::timestamptz)",
                id,
                id + "@example.com",
                created,
                qualified,
                converted,
                contacted);
        return id;
    }

    private void merged(UUID lead) {
        jdbc.update(
                "update lead set merged_into = (select id from lead where id <> ? limit 1) where id = ?", lead, lead);
    }

    private String sequence() {
        var key = "s" + UUID.randomUUID();
        jdbc.update(
                "insert into email_sequence (key, revision, name, active, published, created_at)"
                        + " values (?, 0, ?, true, 1, now())",
                key,
                key);
        jdbc.update(
                "insert into email_sequence_version (revision, sequence_key, number, window_from, window_to,"
                        + " first_at_once, steps) values (0, ?, 1, '09:00', '18:00', true, '[]')",
                key);
        return key;
    }

    private UUID enrolment(String sequence, String reason, Integer answered) {
        var id = UUID.randomUUID();
        jdbc.update(
                "insert into enrolment (id, revision, lead_id, title, email, language, sequence_key, sequence_version,"
                        + " round, origin, state, next_step, reason, answered_step, enrolled_by, created_at)"
                        + " values (?, 0, ?, 'Ada', ?, 'fr', ?, 1, 1, 'BY_HAND', 'STOPPED', 1, ?, ?, 'system', now())",
                id,
                UUID.randomUUID(),
                id + "@example.com",
                sequence,
                reason,
                answered);
        return id;
    }

    private void mail(UUID enrolment, int step, String status, String sentAt) {
        var id = UUID.randomUUID();
        jdbc.update(
                "insert into mail_message (id, status, recipient, subject, body_text, confidential, correlation_id,"
                        + " created_at, sent_at, in_process) values (?, ?, 'a@example.com', 's', 't', false, 'test', now(),"
                        + " ?::timestamptz, true)",
                id,
                status,
                sentAt);
        jdbc.update(
                "insert into enrolment_mail (enrolment_id, step, email, mail_id, posted_at)"
                        + " values (?, ?, 'a@example.com', ?, now())",
                enrolment,
                step,
                id);
    }

    private static String text(Element element) {
        return element.isTextNode()
                ? element.getText()
                : element.getChildren().map(FiguresIT::text).collect(Collectors.joining(" "));
    }
}
