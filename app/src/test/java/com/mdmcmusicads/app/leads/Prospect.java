package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.particulars.NewLead;
import com.mdmcmusicads.app.particulars.Platform;
import com.mdmcmusicads.processes.leads.LeadQualification;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Leads of tests that are walked through the real process. */
@Component
public class Prospect {

    private final LeadDesk desk;
    private final LeadQualification process;
    private final TaskService tasks;

    Prospect(LeadDesk desk, LeadQualification process, TaskService tasks) {
        this.desk = desk;
        this.process = process;
        this.tasks = tasks;
    }

    public static String someone() {
        return UUID.randomUUID() + "@example.com";
    }

    public static String somebody() {
        return "Artiste " + UUID.randomUUID();
    }

    public String arrives(String email, String artist, String phone) {
        return desk.receive(lead(email, artist, phone, "1500")).id();
    }

    public String arrives() {
        return arrives(someone(), null, null);
    }

    public static NewLead lead(String email, String artist, String phone, String budget) {
        return new NewLead(
                "Ada",
                email,
                artist,
                "pop",
                new BigDecimal(budget),
                Set.of(Platform.META),
                phone,
                "FR",
                "fr",
                null,
                null,
                null,
                "test",
                Map.of());
    }

    public String qualifies(String id) {
        answer(id, "qualifyLead", Map.of("verdict", "QUALIFIED"));
        await(id, "contactLead");
        return id;
    }

    public void awaitsQuote(String id) {
        answer(qualifies(id), "contactLead", Map.of("outcome", "QUOTE"));
        Awaitility.await().until(() -> desk.person(id).orElseThrow().status() == LeadStatus.QUOTE_REQUESTED);
    }

    public void answer(String id, String task, Map<String, Object> answers) {
        var all = new HashMap<>(answers);
        all.putIfAbsent("reason", null);
        all.putIfAbsent("details", null);
        tasks.complete(task(id, task).getId(), all);
    }

    public Task await(String id, String task) {
        return Awaitility.await().until(() -> task(id, task), found -> found != null);
    }

    public Task task(String id, String task) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(id)
                .taskDefinitionKey(task)
                .singleResult();
    }

    public Map<String, Object> form(Task task) {
        return tasks.getVariables(task.getId());
    }

    public LeadQualification process() {
        return process;
    }

    public LeadStatus status(String id) {
        return desk.person(id).orElseThrow().status();
    }
}
