package com.mdmcmusicads.app.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.tasks.TaskFilter.Box;
import com.mdmcmusicads.app.tasks.TaskFilter.Due;
import com.mdmcmusicads.app.tasks.TaskFilter.Order;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every test names its own subject, so that tasks of other tests do not matter. */
@IntegrationTest
class TaskListIT {

    @Autowired
    TestCases cases;

    @Autowired
    TestPeople people;

    @Autowired
    TaskDesk desk;

    @Autowired
    TaskList list;

    @Autowired
    TaskTitles titles;

    @Autowired
    OpenTasks tasks;

    @Autowired
    JdbcClient sql;

    final String title = "Sujet" + UUID.randomUUID().toString().replace("-", "");

    Person ines;

    @BeforeEach
    void meet() {
        ines = people.somebody(Role.SDR);
        people.be(ines);
    }

    @AfterEach
    void leave() {
        people.beNobody();
    }

    @Test
    void boxesHoldWhatTheySay() {
        var late = cases.task(title, Instant.now().minusSeconds(600), 50);
        var free = cases.task(title, Instant.now().plus(20, ChronoUnit.DAYS), 50);
        var mine = cases.task(title, null, 50);
        desk.claim(mine);
        var taken = cases.task(title, null, 50);
        claimedBy(people.somebody(Role.SALES), taken);

        assertThat(in(Box.MINE)).containsExactly(mine);
        assertThat(in(Box.GROUPS)).containsExactlyInAnyOrder(late, free, mine, taken);
        assertThat(in(Box.UNASSIGNED)).containsExactly(late, free);
        assertThat(in(Box.OVERDUE)).containsExactly(late);
        assertThat(in(Box.LATER)).isEmpty();
        assertThat(in(Box.ALL)).isEmpty();
    }

    @Test
    void otherRolesSeeNothingAndDirectionSeesAll() {
        var id = cases.task(title);

        assertThat(page(people.somebody(Role.SUPPORT), filter(Box.GROUPS))).isEmpty();
        assertThat(page(people.somebody(Role.SUPPORT), filter(Box.ALL))).isEmpty();
        assertThat(page(people.somebody(Role.CLIENT), filter(Box.UNASSIGNED))).isEmpty();
        assertThat(page(people.somebody(Role.DIRECTION), filter(Box.ALL))).containsExactly(id);
        assertThat(list.find(people.somebody(Role.SUPPORT), id)).isEmpty();
        assertThat(list.find(people.somebody(Role.DIRECTION), id)).isPresent();
    }

    @Test
    void followUpDateHidesTheTaskUntilItIsReached() {
        var id = cases.task(title);
        desk.claim(id);
        var until = Instant.now().plusSeconds(3600);
        desk.followUp(id, until);

        assertThat(in(Box.MINE)).isEmpty();
        assertThat(in(Box.LATER)).containsExactly(id);
        assertThat(ids(at(until.plusSeconds(1)).page(ines, filter(Box.MINE), 0, 10)))
                .containsExactly(id);
    }

    @Test
    void todayEndsAtMidnightInParisAlsoOnTheLongDay() {
        // The night of 25 October 2026 has 25 hours: 2:00 comes twice, midnight is 22:00 UTC before and 23:00 after.
        var first = cases.task(title, Instant.parse("2026-10-24T22:00:00Z"), 50);
        var last = cases.task(title, Instant.parse("2026-10-25T22:59:59Z"), 50);
        cases.task(title, Instant.parse("2026-10-25T23:00:00Z"), 50);
        cases.task(title, Instant.parse("2026-10-24T21:59:59Z"), 50);
        var noon = at(Instant.parse("2026-10-25T11:00:00Z"));

        assertThat(ids(noon.page(ines, filter(Box.TODAY), 0, 10))).containsExactly(first, last);
        assertThat(ids(noon.page(ines, filter(Box.GROUPS).with(Due.TODAY), 0, 10)))
                .containsExactly(first, last);
    }

    @Test
    void ordersAndRefinementsDoWhatTheySay() {
        var soon = cases.task(title, Instant.now().plusSeconds(60), 50);
        var urgent = cases.task(title, Instant.now().plus(3, ChronoUnit.DAYS), 90);
        var undated = cases.task(title, null, 50);

        assertThat(page(ines, filter(Box.GROUPS))).containsExactly(soon, urgent, undated);
        assertThat(page(ines, filter(Box.GROUPS).with(Order.PRIORITY))).containsExactly(urgent, soon, undated);
        assertThat(page(ines, filter(Box.GROUPS).with(Order.NEWEST))).containsExactly(undated, urgent, soon);
        assertThat(page(ines, filter(Box.GROUPS).withUrgent(true))).containsExactly(urgent);
        assertThat(page(ines, filter(Box.GROUPS).with(Due.WEEK))).containsExactly(soon, urgent);
        assertThat(page(ines, filter(Box.GROUPS).with(Due.NONE))).containsExactly(undated);
        assertThat(page(ines, filter(Box.GROUPS).withProcess("another"))).isEmpty();
        assertThat(list.processes())
                .containsEntry(TestCases.PROCESS, new OpenTask.Name("Essai de la boîte", "Inbox trial"));
    }

    @Test
    void wordsAreFoundWithoutAccentsAndInAnyOrder() {
        var id = cases.task("Élodie Brûlé " + title);

        assertThat(page(ines, TaskFilter.of(Box.GROUPS).withWords("brule ELODIE " + title)))
                .containsExactly(id);
        assertThat(page(ines, TaskFilter.of(Box.GROUPS).withWords("decider mot-cle " + title)))
                .containsExactly(id);
        assertThat(page(ines, TaskFilter.of(Box.GROUPS).withWords("%' or true -- " + title)))
                .isEmpty();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        for (var i = 0; i < 7; i++) {
            cases.task(title, Instant.now().plusSeconds(i % 3), 50);
        }
        var whole = ids(list.page(ines, filter(Box.GROUPS), 0, 10));

        assertThat(whole).hasSize(7).doesNotHaveDuplicates();
        assertThat(ids(list.page(ines, filter(Box.GROUPS), 2, 3))).isEqualTo(whole.subList(2, 5));
        assertThat(list.count(ines, filter(Box.GROUPS), 100)).isEqualTo(7);
        assertThat(list.count(ines, filter(Box.GROUPS), 5)).isEqualTo(5);
        assertThat(list.among(ines, filter(Box.GROUPS), List.of(whole.get(0), "unknown")))
                .isEqualTo(Set.of(whole.get(0)));
    }

    @Test
    void renamedSubjectIsFoundByItsNewName() {
        var id = cases.task(title);
        var task = tasks.find(id).orElseThrow();
        sql.sql("update open_task set title = 'old', search_words = 'old' where id = ?")
                .param(id)
                .update();
        assertThat(page(ines, filter(Box.GROUPS))).isEmpty();

        titles.refresh(task.subject());

        assertThat(page(ines, filter(Box.GROUPS))).containsExactly(id);
        assertThat(tasks.find(id)).contains(task);
    }

    private void claimedBy(Person person, String id) {
        people.be(person);
        desk.claim(id);
        people.be(ines);
    }

    private TaskList at(Instant now) {
        return new TaskList(sql, Clock.fixed(now, ZoneOffset.UTC));
    }

    private TaskFilter filter(Box box) {
        return TaskFilter.of(box).withWords(title);
    }

    private List<String> in(Box box) {
        var found = page(ines, filter(box));
        assertThat(list.counts(ines).get(box)).isGreaterThanOrEqualTo(found.size());
        return found;
    }

    private List<String> page(Person reader, TaskFilter filter) {
        return ids(list.page(reader, filter, 0, 20));
    }

    private static List<String> ids(List<OpenTask> tasks) {
        return tasks.stream().map(OpenTask::id).toList();
    }
}
