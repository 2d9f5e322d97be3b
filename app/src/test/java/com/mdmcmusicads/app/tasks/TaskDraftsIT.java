package com.mdmcmusicads.app.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.tasks.TaskNotes.Note;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people leave at a task: drafts and comments. */
@IntegrationTest
class TaskDraftsIT {

    @Autowired
    TestCases cases;

    @Autowired
    TestPeople people;

    @Autowired
    TaskDesk desk;

    @Autowired
    TaskDrafts drafts;

    @Autowired
    TaskNotes notes;

    @Autowired
    OpenTasks tasks;

    @Autowired
    JdbcClient sql;

    Person ines;
    Person theo;

    @BeforeEach
    void meet() {
        ines = people.somebody(Role.SDR);
        theo = people.somebody(Role.SALES);
        people.be(ines);
    }

    @AfterEach
    void leave() {
        people.beNobody();
    }

    @Test
    void draftIsKeptForWhoeverHoldsTheTaskNext() {
        var id = cases.task("Brouillon");
        desk.claim(id);
        var answers =
                Map.<String, Object>of("verdict", "NO", "rows", List.of(Map.of("a", 1)), "odd", "\0 \uD83C\uDFB5");
        assertThat(drafts.save(id, answers)).isPresent();
        desk.assign(id, theo.id());
        people.be(theo);

        var draft = drafts.find(id).orElseThrow();
        assertThat(draft.savedBy()).isEqualTo(ines.id());
        assertThat(draft.answers())
                .containsEntry("verdict", "NO")
                .containsEntry("rows", List.of(Map.of("a", 1)))
                .containsEntry("odd", " \uD83C\uDFB5");
    }

    @Test
    void onlyTheHolderSavesAndOnlyWhoSeesTheTaskReads() {
        var id = cases.task("Brouillon d’autrui");
        assertThat(drafts.save(id, Map.of("verdict", "YES"))).isEmpty();
        desk.claim(id);
        drafts.save(id, Map.of("verdict", "YES"));
        people.be(theo);
        assertThat(drafts.save(id, Map.of("verdict", "NO"))).isEmpty();
        assertThat(drafts.find(id).orElseThrow().answers()).containsEntry("verdict", "YES");

        people.be(people.somebody(Role.SUPPORT));
        assertThat(drafts.find(id)).isEmpty();
    }

    @Test
    void draftGoesWithItsTask() {
        var id = cases.task("Brouillon fini");
        desk.claim(id);
        drafts.save(id, Map.of("verdict", "YES"));
        desk.complete(id, Map.of("verdict", "YES"));

        assertThat(sql.sql("select count(*) from task_draft where task_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void commentsFollowTheSubjectToItsNextTask() {
        var task = tasks.find(cases.task("Échanges")).orElseThrow();
        notes.add(task.id(), "  Rappeler\nlundi \u0007 ");
        notes.add(task.id(), " \n\t ");
        people.be(theo);
        notes.add(task.id(), "<script>alert(1)</script>");

        assertThat(notes.of(task))
                .extracting(Note::author, Note::words)
                .containsExactly(tuple(ines.id(), "Rappeler\nlundi"), tuple(theo.id(), "<script>alert(1)</script>"));
    }

    @Test
    void strangersDoNotComment() {
        var id = cases.task("Étrangers");
        people.be(people.somebody(Role.SUPPORT));

        assertThatThrownBy(() -> notes.add(id, "Bonjour")).isInstanceOf(TaskRefusal.class);
    }
}
