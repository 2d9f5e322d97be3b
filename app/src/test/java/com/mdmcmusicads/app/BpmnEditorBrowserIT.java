package com.mdmcmusicads.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A designer works on a process: picks an action, says when a path is taken and when a timer rings, takes it back. */
class BpmnEditorBrowserIT {

    private static final String SEQUENCE = EditorPage.model("outreach/email-sequence.bpmn");
    private static final Map<String, Object> MAIL = Map.of(
            "name", "Envoyer un e-mail",
            "id", "mdmc.actionSteps.sendMail",
            "appliesTo", List.of("bpmn:Task", "bpmn:ServiceTask"),
            "elementType", Map.of("value", "bpmn:ServiceTask"),
            "properties",
                    List.of(
                            property("Hidden", "${actionSteps.sendMail(to)}", "property", "camunda:expression"),
                            property("String", "${email}", "camunda:inputParameter", "to")));

    private static Map<String, Object> property(String type, String value, String binding, String name) {
        return Map.of("label", name, "type", type, "value", value, "binding", Map.of("type", binding, "name", name));
    }

    @Test
    void whatIsDrawnAndFilledInIsToldAndCanBeTakenBack() throws IOException {
        try (var editor = new EditorPage("mdmc-bpmn-editor", "bpmn-editor.js", 1440)) {
            editor.page.evaluate("(templates) => (editor.templates = templates)", List.of(MAIL));
            editor.open(SEQUENCE);
            editor.select("finishSequence");
            editor.page.click(".djs-context-pad [data-action='append.action']");
            editor.page.click(".djs-popup .entry");
            editor.select("isReady");
            editor.page.locator(".bpmn-editor-row input").nth(1).fill("SURE");
            editor.select("mailDue");
            editor.page.selectOption("[data-entry-id='timerKind'] select", "timeDuration");
            var days = editor.page.locator(".bpmn-editor-pair input");
            PlaywrightAssertions.assertThat(days).hasValue("1");
            days.fill("6");
            days.blur();
            var changed = editor.content();
            assertThat(changed)
                    .contains("camunda:expression=\"${actionSteps.sendMail(to)}\"", "name=\"to\">${email}<")
                    .contains("${mailState == 'SURE'}", "tFormalExpression\">P6D<");
            assertThat((List<?>) editor.page.evaluate("() => told")).last().isEqualTo(changed);
            editor.page.evaluate("() => { for (let step = 0; step < 20; step++) editor.undo(); }");
            assertThat(editor.content())
                    .doesNotContain("actionSteps.sendMail", "SURE", "P6D")
                    .contains("${nextMailAt}");
        }
    }

    @Test
    void nothingIsOfferedThatTheEngineWouldRefuse() throws IOException {
        try (var editor = new EditorPage("mdmc-bpmn-editor", "bpmn-editor.js", 1440)) {
            editor.open(SEQUENCE);
            editor.select("delayMail");
            editor.page.click(".djs-context-pad [data-action='replace']");
            var offered =
                    editor.page.locator(".djs-popup .entry").evaluateAll("list => list.map(one => one.dataset.id)");
            assertThat(offered.toString())
                    .contains("replace-with-user-task")
                    .doesNotContain("script", "ad-hoc", "toggle-loop");
            var groups = editor.page
                    .locator(".bio-properties-panel-group-header-title")
                    .allTextContents();
            assertThat(groups)
                    .contains("Étape appelée")
                    .noneMatch(group -> group.matches("(?i).*(listener|implementation|connector|field).*"));
        }
    }

    @Test
    void onAPhoneAProcessIsReadAndNotChanged() throws IOException {
        try (var editor = new EditorPage("mdmc-bpmn-editor", "bpmn-editor.js", 390)) {
            editor.open(SEQUENCE);
            assertThat(editor.page.locator(".djs-palette").count()).isZero();
            assertThat(editor.page.locator(".bjs-powered-by").isVisible()).isTrue();
            assertThat(editor.content()).isEqualTo(SEQUENCE);
        }
    }

    @Test
    void twoVersionsAreComparedInColourAndInWords() throws IOException {
        try (var editor = new EditorPage("mdmc-bpmn-difference", "bpmn-difference.js", 1440)) {
            var now = SEQUENCE.replace("mailState == 'READY'", "mailState == 'SURE'")
                    .replace("Planifier le prochain", "Prévoir le prochain");
            editor.page.evaluate(
                    "([left, right]) => Object.assign(editor, { left, right })", new Object[] {SEQUENCE, now});
            editor.page.waitForSelector(".changes h4.is-changed");
            assertThat(editor.page.locator(".changes").innerText())
                    .contains(
                            "2 modifications",
                            "Prévoir le prochain e-mail",
                            "${mailState == 'READY'} → ${mailState == 'SURE'}");
            assertThat(editor.page.locator(".right .is-changed").count()).isPositive();
        }
    }
}
