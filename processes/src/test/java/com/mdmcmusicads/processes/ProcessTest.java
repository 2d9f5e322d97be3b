package com.mdmcmusicads.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs one model with its decisions on a real engine in memory, narrowed as in production, its steps mocked; the job
 * executor is off, so a test drives everything that is due. When all tests of a class have run, every activity and every
 * flow of the model must have been passed.
 */
@ExtendWith(PathCoverage.class)
public abstract class ProcessTest {

    protected static final ProcessEngine ENGINE = TestEngine.ENGINE;
    protected static final RuntimeService RUNTIME = ENGINE.getRuntimeService();
    protected static final HistoryService HISTORY = ENGINE.getHistoryService();

    private final String process;
    private final List<String> resources;
    private String deployment;

    /** The file of the process first, then the decisions it asks, all beside the test. */
    protected ProcessTest(String... resources) {
        this.resources = List.of(resources);
        process = Model.read(getClass(), resources[0]).key();
    }

    String process() {
        return process;
    }

    /** A mock of the steps, called by the model from now on. */
    protected <S extends Steps> S steps(Class<S> type) {
        return TestEngine.mocked(type);
    }

    protected void deploy() {
        var builder = ENGINE.getRepositoryService().createDeployment();
        resources.forEach(file -> builder.addInputStream(file, getClass().getResourceAsStream(file)));
        deployment = builder.deploy().getId();
    }

    protected ProcessInstance instance(String businessKey) {
        return RUNTIME.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .singleResult();
    }

    /** Runs everything that is due now, until the process waits for a person, a message or a timer. */
    protected void runUntilWaiting() {
        var jobs = ENGINE.getManagementService().createJobQuery().messages();
        for (var job = jobs.listPage(0, 1); !job.isEmpty(); job = jobs.listPage(0, 1)) {
            ENGINE.getManagementService().executeJob(job.get(0).getId());
        }
    }

    protected void fireTimer(String id) {
        var timer = ENGINE.getManagementService()
                .createJobQuery()
                .timers()
                .activityId(id)
                .singleResult();
        assertThat(timer).as("a timer waits at %s", id).isNotNull();
        ENGINE.getManagementService().executeJob(timer.getId());
        runUntilWaiting();
    }

    protected void answer(String task, TaskAnswer answer) {
        var open = ENGINE.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(task)
                .singleResult();
        assertThat(open).as("the task %s is open", task).isNotNull();
        ENGINE.getTaskService().complete(open.getId(), answer.variables());
        runUntilWaiting();
    }

    @AfterEach
    void undeploy() {
        ENGINE.getRepositoryService().deleteDeployment(deployment, true);
    }
}
