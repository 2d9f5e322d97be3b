package com.mdmcmusicads.app.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.particulars.NewLead;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;

/** What other modules may count on: a lead by id or address, and word of every stage it reaches. */
@IntegrationTest
class LeadFaceIT {

    @Autowired
    LeadDesk desk;

    @Autowired
    TaskService tasks;

    @Autowired
    ApplicationEventMulticaster events;

    @Test
    void aLeadIsFoundByItsIdAndByItsAddressHoweverItIsWritten() {
        var email = UUID.randomUUID() + "@example.com";
        var id = desk.receive(lead(email)).id();

        var person = desk.person(id).orElseThrow();
        assertThat(person.name()).isEqualTo("Ada");
        assertThat(person.status()).isEqualTo(LeadStatus.NEW);
        assertThat(person.grade()).isEqualTo("D");
        assertThat(desk.withEmail(" " + email.toUpperCase(Locale.ROOT))).contains(person);
        assertThat(desk.person("no id at all")).isEmpty();
        assertThat(desk.withEmail("nobody@example.com")).isEmpty();
    }

    @Test
    void everyStageIsTold() {
        List<LeadMoved> moves = new CopyOnWriteArrayList<>();
        ApplicationListener<PayloadApplicationEvent<?>> listener = event -> {
            if (event.getPayload() instanceof LeadMoved moved) {
                moves.add(moved);
            }
        };
        events.addApplicationListener(listener);
        try {
            var id = desk.receive(lead(UUID.randomUUID() + "@example.com")).id();
            var task = tasks.createTaskQuery().processInstanceBusinessKey(id).singleResult();
            tasks.complete(task.getId(), Map.of("verdict", "DISQUALIFIED", "reason", "NO_BUDGET", "details", ""));

            await().until(() -> moves.contains(new LeadMoved(id, LeadStatus.DISQUALIFIED)));
        } finally {
            events.removeApplicationListener(listener);
        }
    }

    private static NewLead lead(String email) {
        return new NewLead(
                "Ada", email, null, null, null, Set.of(), null, null, null, null, null, null, null, Map.of());
    }
}
