package com.mdmcmusicads.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A card in the hand of a person with a mouse. */
class BoardBrowserIT extends Browsing {

    @Autowired
    TaskService tasks;

    private final String mark = "Main" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aCardGoesWhereTheProcessAllowsAndIsRefusedElsewhereWithTheReason() {
        receive();
        var page = as("sdr");
        page.navigate("/leads/board?q=" + mark);

        drag(page, "QUOTE");
        assertThat(page.getByText("Il faut d’abord qualifier ce prospect")).isVisible();

        drag(page, "QUALIFIED");
        assertThat(page.locator("[data-lane=QUALIFIED] .board-card")).hasCount(1);
        assertThat(page.locator(".lane-open")).hasCount(0);
    }

    @Test
    void aGradeIsNotChangedByHand() {
        receive();
        var page = as("sdr");
        page.navigate("/leads/board?by=grade&q=" + mark);

        drag(page, "A");

        assertThat(page.getByText("elle ne se change pas à la main")).isVisible();
    }

    private static void drag(Page page, String lane) {
        page.locator(".board-card").first().dragTo(page.locator("[data-lane=" + lane + "]"));
    }

    /** Nobody has it yet. */
    private void receive() {
        var answer = webhook().post("{\"name\": \"%s\", \"email\": \"%s@example.com\"}".formatted(mark, mark));
        var task =
                tasks.createTaskQuery().processInstanceBusinessKey(answer.id()).singleResult();
        tasks.setAssignee(task.getId(), null);
    }
}
