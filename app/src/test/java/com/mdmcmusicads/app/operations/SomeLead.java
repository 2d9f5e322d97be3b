package com.mdmcmusicads.app.operations;

import com.mdmcmusicads.app.leads.LeadDesk;
import com.mdmcmusicads.app.particulars.NewLead;
import com.mdmcmusicads.app.particulars.Platform;
import com.mdmcmusicads.processes.leads.LeadQualification;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Leads for tests, on their way through the real process. */
@Component
public class SomeLead {

    private final LeadDesk desk;
    private final LeadQualification process;
    private final TaskService tasks;

    SomeLead(LeadDesk desk, LeadQualification process, TaskService tasks) {
        this.desk = desk;
        this.process = process;
        this.tasks = tasks;
    }

    /** A pop artist with 1,500 euros for two platforms: 20 + 15 + 10 points and more for what is filled in. */
    public String arrives() {
        return arrives(UUID.randomUUID() + "@example.com", new BigDecimal("1500"));
    }

    public String arrives(String email, BigDecimal budget) {
        return desk.receive(new NewLead(
                        "Ada Quelqu’une",
                        email,
                        // Nobody else's, so that no lead looks like another one.
                        "Les Passantes " + UUID.randomUUID(),
                        "pop",
                        budget,
                        Set.of(Platform.YOUTUBE, Platform.META),
                        null,
                        "FR",
                        "fr",
                        null,
                        null,
                        null,
                        "test",
                        Map.of()))
                .id();
    }

    public void answer(String lead, String task, String verdict) {
        tasks.complete(task(lead, task).getId(), Map.of("verdict", verdict, "reason", "OTHER", "details", "Test"));
    }

    public Task task(String lead, String task) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(lead)
                .taskDefinitionKey(task)
                .singleResult();
    }

    public LeadQualification process() {
        return process;
    }
}
