package com.mdmcmusicads.app.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.identity.AccountDesk;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.teams.Choice.Why;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class TeamDeskIT {

    @Autowired
    TeamDesk desk;

    @Autowired
    Teams teams;

    @Autowired
    Absences absences;

    @Autowired
    AccountDesk accounts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Clock clock;

    private final String team = "TEAM-" + UUID.randomUUID();
    private String ada;
    private String bea;

    @BeforeEach
    void hire() {
        teams.add(team, Role.SDR);
        ada = join("ada", null);
        bea = join("bea", null);
    }

    @Test
    void aTeamNobodyHasSetUpLeavesItsLeadsInTheQueue() {
        assertThat(give()).isEqualTo(Choice.queue(Why.BY_HAND));
        var unheardOf = "TEAM-" + UUID.randomUUID();
        assertThat(desk.choose(unheardOf, Role.SDR, lead(), null)).isEqualTo(Choice.queue(Why.BY_HAND));
        assertThat(teams.find(unheardOf)).isPresent();
    }

    @Test
    void oneAfterTheOther() {
        teams.method(team, Method.ROUND_ROBIN);

        var first = give();
        assertThat(first.why()).isEqualTo(Why.ROUND_ROBIN);
        assertThat(give().person()).isNotEqualTo(first.person());
        assertThat(give().person()).isEqualTo(first.person());
    }

    @Test
    void toWhoeverHoldsTheFewestLeads() {
        teams.method(team, Method.LEAST_BUSY);
        hold(ada, 3);
        hold(bea, 1);

        assertThat(give()).isEqualTo(new Choice(bea, Why.LEAST_BUSY));
        hold(bea, 3);
        assertThat(give()).isEqualTo(new Choice(ada, Why.LEAST_BUSY));
    }

    @Test
    void whoeverKnowsTheLeadHasItAgainWhileTheyAreHere() {
        teams.method(team, Method.ROUND_ROBIN);
        assertThat(desk.choose(team, Role.SDR, lead(), bea)).isEqualTo(new Choice(bea, Why.SAME_PERSON));

        away(bea, today(), today());
        assertThat(desk.choose(team, Role.SDR, lead(), bea).person()).isEqualTo(ada);
    }

    @Test
    void whoeverIsAwayIsGivenNothingOnTheFirstAndTheLastDay() {
        teams.method(team, Method.ROUND_ROBIN);
        away(ada, today().minusDays(3), today());
        assertThat(give().person()).isEqualTo(bea);
        assertThat(give().person()).isEqualTo(bea);

        away(bea, today(), today().plusDays(3));
        assertThat(give()).isEqualTo(Choice.queue(Why.ALL_AWAY));
    }

    @Test
    void anAbsenceThatIsOverOrToComeKeepsNobodyFromWork() {
        teams.method(team, Method.ROUND_ROBIN);
        away(ada, today().minusDays(3), today().minusDays(1));
        away(bea, today().plusDays(1), today().plusDays(3));

        assertThat(Set.of(give().person(), give().person())).containsExactlyInAnyOrder(ada, bea);
    }

    @Test
    void whoeverLeftTheAgencyOrTheRoleIsGivenNothing() {
        teams.method(team, Method.ROUND_ROBIN);
        sql.update("update account set active = false where id = ?::uuid", ada);
        sql.update("update account set roles = '{PM}' where id = ?::uuid", bea);

        assertThat(give()).isEqualTo(Choice.queue(Why.NO_MEMBERS));
    }

    @Test
    void theQuotaCountsTheLastTwentyFourHours() {
        teams.method(team, Method.ROUND_ROBIN);
        teams.keepMember(team, ada, 1);
        teams.keepMember(team, bea, 1);
        give();
        give();
        assertThat(give()).isEqualTo(Choice.queue(Why.ALL_AT_QUOTA));

        sql.update("update team_assignment set at = at - interval '25 hours' where account_id = ?::uuid", ada);
        assertThat(give().person()).isEqualTo(ada);
    }

    @Test
    void twentyAtOnceNeverExceedAQuota() throws Exception {
        teams.method(team, Method.LEAST_BUSY);
        teams.keepMember(team, ada, 3);
        teams.keepMember(team, bea, 4);

        var choices = atOnce(20, () -> transaction.execute(status -> give()));

        assertThat(choices).filteredOn(choice -> ada.equals(choice.person())).hasSize(3);
        assertThat(choices).filteredOn(choice -> bea.equals(choice.person())).hasSize(4);
        assertThat(choices)
                .filteredOn(Choice::isQueue)
                .hasSize(13)
                .allMatch(choice -> choice.why() == Why.ALL_AT_QUOTA);
    }

    private static <T> List<T> atOnce(int count, Callable<T> call) throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            var calls = new ArrayList<Callable<T>>();
            for (var i = 0; i < count; i++) {
                calls.add(call);
            }
            var results = new ArrayList<T>();
            for (var future : pool.invokeAll(calls)) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }

    private Choice give() {
        return desk.choose(team, Role.SDR, lead(), null);
    }

    private void away(String person, LocalDate from, LocalDate until) {
        absences.add(person, from, until);
    }

    private LocalDate today() {
        return clock.instant().atZone(BusinessHours.PARIS).toLocalDate();
    }

    private String join(String name, Integer quota) {
        var email = name + "-" + UUID.randomUUID() + "@example.com";
        accounts.open(email, name, "a password for nobody", Set.of(Role.SDR));
        var id = sql.queryForObject("select id::text from account where email = ?", String.class, email);
        teams.keepMember(team, id, quota);
        return id;
    }

    private void hold(String person, int count) {
        for (var i = 0; i < count; i++) {
            sql.update(
                    "insert into open_task (id, process_key, process_name, process_name_en, process_instance_id,"
                            + " task_key, name, name_en, subject_type, subject_id, title, search_words, candidates,"
                            + " assignee, delegated, priority, created_at)"
                            + " values (?, 'test', 'Test', 'Test', ?, 'test', 'Test', 'Test', 'lead', ?, 'Test', '',"
                            + " '{SDR}', ?, false, 50, now())",
                    UUID.randomUUID().toString(),
                    UUID.randomUUID().toString(),
                    UUID.randomUUID().toString(),
                    person);
        }
    }

    private static Subject lead() {
        return Subject.lead(UUID.randomUUID().toString());
    }
}
