package com.mdmcmusicads.app.executions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Screens;
import com.mdmcmusicads.app.diagrams.SeenCases;
import com.mdmcmusicads.app.operations.SomeLead;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class ExecutionDeskIT {

    @Autowired
    ApplicationContext application;

    @Autowired
    SomeLead someLead;

    @Autowired
    SeenCases cases;

    @Autowired
    ExecutionDesk desk;

    @Autowired
    ExecutionExport export;

    @Autowired
    RuntimeService engine;

    @Autowired
    JdbcTemplate sql;

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void caseIsFoundByWhatItIsAboutAndNotByDesigners() {
        var mail = UUID.randomUUID() + "@example.com";
        var lead = someLead.arrives(mail, new BigDecimal("1500"));
        Screens.open(application, "admin@demo.mdmc");
        assertThat(keys(words(mail))).containsExactly(lead);
        assertThat(keys(words(lead))).containsExactly(lead);
        assertThat(keys(words(cases.instance(lead)))).containsExactly(lead);
        Screens.open(application, "designer@demo.mdmc");
        assertThat(keys(words(mail))).isEmpty();
        assertThat(keys(words("ada"))).isEmpty();
        assertThat(keys(words(lead))).containsExactly(lead);
    }

    @Test
    void keyThatNamesAPersonIsHiddenFromDesignersEverywhere() throws Exception {
        var mail = UUID.randomUUID() + "@example.com";
        var lead = someLead.arrives();
        var instance = cases.instance(lead);
        sql.update("update act_hi_procinst set business_key_ = ? where proc_inst_id_ = ?", mail, instance);
        Screens.open(application, "designer@demo.mdmc");
        assertThat(keys(words(mail))).isEmpty();
        assertThat(desk.one(instance)).get().extracting(ExecutionRow::title).isEqualTo("•••");
        var file = new ByteArrayOutputStream();
        export.write(words(instance), Locale.FRENCH, file);
        try (var book = new XSSFWorkbook(new java.io.ByteArrayInputStream(file.toByteArray()))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(2).getStringCellValue())
                    .isEqualTo("•••");
        }
    }

    @Test
    void pagesFollowOneAnotherWithoutGapsOrRepeatsInBothDirections() {
        for (var i = 0; i < 5; i++) {
            someLead.arrives();
        }
        Screens.open(application, "direction@demo.mdmc");
        for (var order : List.of("newest", "oldest")) {
            var filter = filter(Map.of("process", "lead-qualification", "order", order));
            var seen = new ArrayList<String>();
            ExecutionRow last = null;
            for (var page = desk.page(filter, null, 2); seen.size() < 8 && !page.isEmpty(); ) {
                page.forEach(row -> seen.add(row.id()));
                last = page.get(page.size() - 1);
                page = desk.page(filter, last, 2);
            }
            assertThat(seen).hasSizeGreaterThanOrEqualTo(5).doesNotHaveDuplicates();
        }
    }

    @Test
    void eachStateFindsWhatIsInItAndEveryQuestionIsUnderstood() {
        var lead = someLead.arrives();
        var instance = cases.instance(lead);
        Screens.open(application, "admin@demo.mdmc");
        assertThat(desk.one(instance)).get().satisfies(row -> {
            assertThat(row.state()).isEqualTo(RunState.WAITING);
            assertThat(row.at()).contains("Qualifier le prospect");
        });
        engine.suspendProcessInstanceById(instance);
        for (var state : RunState.values()) {
            assertThat(keys(words(lead).in(state)).contains(lead))
                    .as(state.name())
                    .isEqualTo(List.of(RunState.ANY, RunState.OPEN, RunState.SUSPENDED)
                            .contains(state));
        }
        engine.activateProcessInstanceById(instance);
        assertThat(keys(words(lead).in(RunState.WAITING))).containsExactly(lead);
        var narrow = Map.of("process", "lead-qualification", "version", "1", "from", "2020-01-01", "to", "2020-01-02");
        assertThat(desk.page(filter(narrow), null, 5)).isEmpty();
        assertThat(desk.count(filter(Map.of("version", "x", "state", "y", "from", "z", "q", "' or 1=1 --"))))
                .isZero();
    }

    @Test
    void executionThatNothingWillWakeIsFound() {
        var lead = someLead.arrives();
        var instance = cases.instance(lead);
        Screens.open(application, "admin@demo.mdmc");
        assertThat(keys(words(lead).in(RunState.STUCK))).isEmpty();
        sql.update("delete from act_ru_event_subscr where proc_inst_id_ = ?", instance);
        sql.update("delete from act_ru_job where process_instance_id_ = ?", instance);
        sql.update(
                "delete from act_ru_identitylink where task_id_ in (select id_ from act_ru_task where proc_inst_id_ = ?)",
                instance);
        sql.update("delete from act_ru_task where proc_inst_id_ = ?", instance);
        assertThat(keys(words(lead).in(RunState.STUCK))).containsExactly(lead);
        var watch = application.getBean(StuckWatch.class);
        watch.look();
        assertThat(watch.found()).isPositive();
        engine.deleteProcessInstance(instance, "test");
    }

    @Test
    void stepsKnowWhatTheyWereGivenAndWhatTheyBrought() {
        var lead = someLead.arrives();
        Screens.open(application, "admin@demo.mdmc");
        var desk = application.getBean(RunDesk.class);
        var instance = desk.instance(cases.instance(lead)).orElseThrow();
        var steps = desk.steps(instance, 100);
        assertThat(steps)
                .anySatisfy(step -> assertThat(step.inputs())
                        .anySatisfy(value -> assertThat(value.value()).isEqualTo(lead)));
        assertThat(steps).anySatisfy(step -> assertThat(step.outputs()).isNotEmpty());
        assertThat(desk.decisions(instance.id())).isNotEmpty();
        assertThat(desk.waits(instance)).isNotEmpty();
    }

    @Test
    void othersFindNothing() {
        Screens.open(application, "sales@demo.mdmc");
        assertThatThrownBy(() -> desk.count(ExecutionFilter.ALL)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.ids(ExecutionFilter.ALL, 5)).isInstanceOf(AccessDeniedException.class);
    }

    private List<String> keys(ExecutionFilter filter) {
        return desk.page(filter, null, 50).stream()
                .map(ExecutionRow::businessKey)
                .toList();
    }

    private static ExecutionFilter words(String words) {
        return filter(Map.of("q", words));
    }

    private static ExecutionFilter filter(Map<String, String> parameters) {
        return ExecutionFilter.of(QueryParameters.simple(parameters));
    }
}
