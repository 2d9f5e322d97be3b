package com.mdmcmusicads.app.bench;

import com.mdmcmusicads.processes.EngineLimits;
import com.mdmcmusicads.processes.StepCatalogue;
import com.mdmcmusicads.processes.StepWatch;
import com.mdmcmusicads.processes.Steps;
import com.mdmcmusicads.processes.duplicates.DuplicateReviewSteps;
import com.mdmcmusicads.processes.leads.LeadQualification;
import com.mdmcmusicads.processes.leads.LeadQualification.Facts;
import com.mdmcmusicads.processes.leads.LeadQualificationSteps;
import com.mdmcmusicads.processes.outreach.EmailSequenceSteps;
import java.lang.reflect.Proxy;
import java.util.Date;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** The engine alone with the same model and decisions on the same server: steps that do nothing, no tables of ours. */
final class RawEngine implements AutoCloseable {

    private final ProcessEngine engine;
    private final LeadQualification process;

    RawEngine(DataSource database) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setHistoryTimeToLive("P30D");
        configuration.setIdGenerator(new org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator());
        configuration.setJobExecutorActivate(false);
        configuration.setProcessEngineName("raw");
        EngineLimits.apply(configuration, idleSteps(), StepWatch.NONE);
        engine = configuration.buildProcessEngine();
        deploy();
        process = new LeadQualification(engine.getRuntimeService());
    }

    void start() {
        process.leadReceived(UUID.randomUUID().toString(), new Facts(1500, 2, "pop", "FR", "fr", 85), true);
    }

    private void deploy() {
        var models = "com/mdmcmusicads/processes/leads/";
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource(models + "lead-qualification.bpmn")
                .addClasspathResource(models + "lead-score.dmn")
                .addClasspathResource(models + "lead-grade.dmn")
                .addClasspathResource(models + "lead-routing.dmn")
                .addClasspathResource("com/mdmcmusicads/forms/leads/qualify-lead.form")
                .addClasspathResource("com/mdmcmusicads/forms/leads/contact-lead.form")
                .deploy();
    }

    private static StepCatalogue idleSteps() {
        return new StepCatalogue()
                .add(LeadQualificationSteps.class, () -> idle(LeadQualificationSteps.class))
                .add(DuplicateReviewSteps.class, () -> idle(DuplicateReviewSteps.class))
                .add(EmailSequenceSteps.class, () -> idle(EmailSequenceSteps.class));
    }

    private static <S extends Steps> S idle(Class<S> steps) {
        return steps.cast(Proxy.newProxyInstance(
                RawEngine.class.getClassLoader(),
                new Class<?>[] {steps},
                (proxy, method, arguments) -> answer(method.getReturnType())));
    }

    private static Object answer(Class<?> type) {
        return type == Date.class ? new Date() : type == boolean.class ? false : null;
    }

    @Override
    public void close() {
        engine.close();
    }
}
