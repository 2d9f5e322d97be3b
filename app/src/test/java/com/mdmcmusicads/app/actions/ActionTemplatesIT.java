package com.mdmcmusicads.app.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.actions.ElementTemplate.Property;
import com.mdmcmusicads.app.texts.Texts;
import com.mdmcmusicads.processes.StepCall;
import com.mdmcmusicads.processes.StepCatalogue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every step of the catalogue is something a designer can pick, read and fill in, in both languages. */
@IntegrationTest
class ActionTemplatesIT {

    private static final Path LIBRARIES = Path.of("src/main/editors/node_modules");

    @Autowired
    private ActionTemplates templates;

    @Autowired
    private StepCatalogue catalogue;

    @Test
    void everyStepThatIsInUseHasOneTemplateWithAllItsArguments() {
        for (var template : templates.all(Locale.FRENCH)) {
            var call = StepCall.read(String.valueOf(value(template, "camunda:expression")))
                    .orElseThrow();
            assertThat(catalogue.find(call)).as(template.id()).isPresent();
            assertThat(inputs(template)).as(template.id()).containsExactlyElementsOf(call.variables());
        }
        var inUse = catalogue.names().stream()
                .flatMap(agent -> catalogue.steps(agent).stream())
                .filter(step -> !step.isAnnotationPresent(Deprecated.class))
                .count();
        assertThat(templates.all(Locale.FRENCH))
                .extracting(ElementTemplate::id)
                .doesNotHaveDuplicates()
                .hasSize((int) inUse);
    }

    @Test
    void nothingIsLeftWithoutWords() {
        for (var language : Texts.LANGUAGES) {
            assertThat(templates.json(language)).doesNotContain("\"actions.", "caserecords.", "'");
        }
    }

    @Test
    void stepThatLeavesTheSystemGetsItsSavePoint() {
        var delivery = template("mdmc.mailDeliverySteps.deliverMail");
        assertThat(value(delivery, "camunda:asyncBefore")).isEqualTo(true);
    }

    @Test
    void resultIsProposedUnderTheNameOurOwnProcessesUse() {
        assertThat(value(template("mdmc.emailSequenceSteps.planMail"), "camunda:resultVariable"))
                .isEqualTo("nextMailAt");
    }

    /** The schema bpmn.io publishes for Camunda 7, by its own validator. */
    @Test
    void templatesKeepTheirPublishedSchema() throws Exception {
        var validator = LIBRARIES.resolve("@bpmn-io/element-templates-validator");
        assumeThat(Files.exists(validator)).isTrue();
        var file = Files.createTempFile("templates", ".json");
        Files.writeString(file, templates.json(Locale.FRENCH));
        var script = """
                import { validateAll } from '@bpmn-io/element-templates-validator';
                import { readFileSync } from 'node:fs';
                const { valid, results } = validateAll(JSON.parse(readFileSync(process.argv[1], 'utf8')));
                console.log(valid, JSON.stringify(results.filter(result => !result.valid).slice(0, 3).map(result => result.errors)));
                """;
        var node = new ProcessBuilder("node", "--input-type=module", "-e", script, file.toString())
                .directory(LIBRARIES.getParent().toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said.strip()).isEqualTo("true []");
    }

    private ElementTemplate template(String id) {
        return templates.all(Locale.FRENCH).stream()
                .filter(template -> template.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Object value(ElementTemplate template, String attribute) {
        return template.properties().stream()
                .filter(property -> property.binding().name().equals(attribute))
                .map(Property::value)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> inputs(ElementTemplate template) {
        return template.properties().stream()
                .filter(property -> property.binding().type().equals("camunda:inputParameter"))
                .map(property -> property.binding().name())
                .toList();
    }
}
