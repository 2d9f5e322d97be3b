package com.mdmcmusicads.app.deployments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.tasks.TestPeople;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A new release of the application meets a database in which designers have published. */
@IntegrationTest
class ShippedModelsIT {

    @Autowired
    ShippedModels models;

    @Autowired
    DeploymentDesk desk;

    @Autowired
    Definitions definitions;

    @Autowired
    RepositoryService repository;

    @Autowired
    TestPeople people;

    private final String key = "shipped" + UUID.randomUUID().toString().substring(0, 8);
    private final ModelRef process = new ModelRef(ModelKind.PROCESS, key);
    private final ModelRef form = new ModelRef(ModelKind.FORM, key + "-form");

    @BeforeEach
    void designer() {
        people.be(people.somebody(Role.DESIGNER));
    }

    @AfterEach
    void leave() {
        people.beNobody();
    }

    @Test
    void anotherStartOfTheSameReleaseDeploysNothing() {
        var before = definitions.latest();

        models.deliver(models.brought());

        assertThat(models.brought()).hasSizeGreaterThan(30);
        assertThat(definitions.latest()).isEqualTo(before);
    }

    @Test
    void newReleaseReplacesWhatShippedAndLeavesTheRest() {
        release(model("v1"));
        release(model("v2"));
        release(model("v2"));

        assertThat(desk.versions(process)).extracting(Deployed::version).containsExactly(2, 1);
        assertThat(desk.latest(process).orElseThrow().origin()).isEqualTo(Origin.SHIPPED);
    }

    @Test
    void designersVersionIsLeftAloneUntilSomebodyDecides() {
        release(model("v1"));
        desk.deploy(process, model("la nôtre"), "La nôtre", "mieux");

        release(model("v2"));

        assertThat(live()).contains("la nôtre");
        assertThat(desk.waiting())
                .filteredOn(waiting -> waiting.ref().equals(process))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.content()).contains("v2"));

        desk.dismissWaiting(process);
        release(model("v2"));
        assertThat(desk.waiting()).noneMatch(waiting -> waiting.ref().equals(process));

        release(model("v3"));
        desk.deployWaiting(process, "v3", "reprise");
        assertThat(live()).contains("v3");
        assertThat(desk.latest(process).orElseThrow().origin()).isEqualTo(Origin.SHIPPED);
        assertThat(desk.waiting()).noneMatch(waiting -> waiting.ref().equals(process));
    }

    @Test
    void whatTheStarterDeployedIsTakenOverWithoutANewVersion() {
        repository.createDeployment().addString(key + ".bpmn", model("v1")).deploy();
        assertThat(desk.latest(process).orElseThrow().origin()).isEqualTo(Origin.DESIGNER);

        definitions.takeOver();
        release(model("v1"));

        assertThat(desk.versions(process)).hasSize(1);
        assertThat(desk.latest(process).orElseThrow().origin()).isEqualTo(Origin.SHIPPED);
    }

    @Test
    void twoNodesThatStartAtOnceDeployOnce() throws Exception {
        var nodes = Executors.newFixedThreadPool(2);
        Callable<Void> start = () -> {
            release(model("v1"));
            return null;
        };
        for (var node : nodes.invokeAll(List.of(start, start))) {
            node.get();
        }
        nodes.shutdown();

        assertThat(desk.versions(process)).hasSize(1);
    }

    @Test
    void processGoesOutAgainWithTheFormItShows() {
        models.deliver(List.of(new ShippedModel(process, model("v1")), shippedForm("un")));
        models.deliver(List.of(new ShippedModel(process, model("v1")), shippedForm("deux")));

        assertThat(desk.versions(process))
                .hasSize(2)
                .extracting(Deployed::sha256)
                .containsOnly(desk.latest(process).orElseThrow().sha256());
        assertThat(formOfNewCases()).contains("deux");

        desk.deploy(form, formFile("trois"), "Trois", "plus clair");
        assertThat(formOfNewCases()).contains("trois");
        assertThat(desk.latest(process).orElseThrow().origin()).isEqualTo(Origin.SHIPPED);
    }

    @Test
    void modelTheEngineRefusesLeavesNothingBehind() {
        release(model("v1"));
        var hostile =
                model("v2").replace("<bpmn:userTask", "<bpmn:scriptTask id=\"x\" scriptFormat=\"js\"/><bpmn:userTask");
        var doctype = model("v2").replace("?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>");

        assertThatThrownBy(() -> desk.deploy(process, hostile, "x", "x")).isInstanceOf(DeploymentRefused.class);
        assertThatThrownBy(() -> desk.deploy(process, doctype, "x", "x")).isInstanceOf(DeploymentRefused.class);
        assertThatThrownBy(() -> desk.deploy(form, model("v2"), "x", "x")).isInstanceOf(DeploymentRefused.class);
        assertThat(desk.versions(process)).hasSize(1);
    }

    private void release(String content) {
        models.deliver(List.of(new ShippedModel(process, content)));
    }

    private String live() {
        return desk.content(desk.latest(process).orElseThrow().definitionId());
    }

    private String formOfNewCases() {
        var deployment = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getDeploymentId();
        try (var file = repository.getResourceAsStream(deployment, form.key() + ".form")) {
            return new String(file.readAllBytes());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private ShippedModel shippedForm(String text) {
        return new ShippedModel(form, formFile(text));
    }

    private String formFile(String text) {
        return "{\"id\":\"" + form.key() + "\",\"type\":\"default\",\"components\":[{\"type\":\"text\",\"text\":\""
                + text + "\"}]}";
    }

    private String model(String name) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" \
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
                  <bpmn:process id="%s" name="%s" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <bpmn:startEvent id="started"/>
                    <bpmn:sequenceFlow id="toTask" sourceRef="started" targetRef="task"/>
                    <bpmn:userTask id="task" camunda:formRef="%s" camunda:formRefBinding="deployment"/>
                  </bpmn:process>
                </bpmn:definitions>
                """.formatted(key, name, form.key());
    }
}
