package com.mdmcmusicads.app.n8n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.n8n.Imported.Line;
import com.mdmcmusicads.app.n8n.Imported.Placeholder;
import com.mdmcmusicads.app.n8n.Imported.Verdict;
import com.mdmcmusicads.processes.StepCatalogue;
import com.mdmcmusicads.processes.actions.ActionSteps;
import com.mdmcmusicads.processes.checks.ProcessChecks;
import com.mdmcmusicads.processes.checks.Remark;
import com.mdmcmusicads.processes.checks.Surroundings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class N8nImportTest {

    private static final Path FILES = Path.of("src/test/resources/n8n");
    private static final NodeWords WORDS =
            new NodeWords("Oui", "Non", "Fin", "À refaire :", "Préparer :", "Sinon", "Refusé", "Au suivant", "Terminé");
    private static final ProcessChecks CHECKS =
            new ProcessChecks(new StepCatalogue().add(ActionSteps.class, () -> null));

    static Stream<String> kinds() throws IOException {
        try (var files = Files.list(FILES)) {
            return files.map(file -> file.getFileName().toString().replace(".json", "")).sorted().toList().stream();
        }
    }

    private static Imported read(String kind) {
        try {
            return N8nImport.read(Files.readString(FILES.resolve(kind + ".json")), WORDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void whatIsImportedPassesTheGuardAndTheEnginesOwnReading(String kind) {
        var imported = read(kind);
        var refused = CHECKS.check(null, imported.bpmn(), new Nothing()).stream()
                .filter(Remark::forbids)
                .filter(remark -> remark.rule().startsWith("guard")
                        || remark.rule().startsWith("engine")
                        || remark.rule().startsWith("xml"))
                .toList();
        assertThat(refused).as(imported.bpmn()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void everyNodeHasItsLineAndEveryLineItsSentence(String kind) throws IOException {
        var imported = read(kind);
        var nodes = Workflow.read(Files.readString(FILES.resolve(kind + ".json")))
                .nodes()
                .map(WorkflowNode::name)
                .toList();
        assertThat(imported.lines()).extracting(Line::node).containsExactlyElementsOf(nodes);
        for (var language : List.of("fr", "en")) {
            var bundle = bundle(language);
            assertThat(imported.lines()).extracting(Line::key).allMatch(bundle::containsKey);
        }
    }

    private static Properties bundle(String language) throws IOException {
        var bundle = new Properties();
        try (var reader =
                Files.newBufferedReader(Path.of("src/main/resources/messages/n8n_" + language + ".properties"))) {
            bundle.load(reader);
        }
        return bundle;
    }

    @Test
    void callsOfAnApiBecomeActionsWithTheirFieldsRefusalsAndCredentials() {
        var imported = read("http-request");
        assertThat(imported.bpmn())
                .contains(
                        "${actionSteps.callApi(credential, method, address, query, headers, body, mapping, refused, timeout)}")
                .contains(">/v1/artists/${artistId}<", ">market = FR<", ">X-Trace = ${trace}<", ">R5/PT60S<")
                .contains("dataName = data.name", "dataFollowersTotal = data.followers[1].total", "dataId = data.id")
                .contains("name = ${dataName}\nfollowers = ${dataFollowersTotal}\nartist.id = ${dataId}")
                .contains("errorRef=\"error_apiRefused\"", "attachedToRef=\"chercherLArtiste\"");
        assertThat(imported.credentials())
                .contains(new Placeholder("Clé Spotify", "httpHeaderAuth", "api.example.com"))
                .contains(new Placeholder("crm.example.com", "none", "crm.example.com"));
        assertThat(verdicts(imported)).containsEntry("Chercher l’artiste", Verdict.MAPPED);
    }

    @Test
    void conditionsThatCompareAreKeptAndThoseThatComputeArePrepared() {
        var bpmn = read("if").bpmn();
        assertThat(bpmn)
                .contains("${budget &gt;= 500 &amp;&amp; grosBudgetTest1 == true}")
                .contains("grosBudgetTest1 = contains(email, \"@\")")
                .contains("${country == 'FR' || vip == true}");
    }

    @Test
    void fieldsAreComputedInFeelAndCodeInThemIsTold() {
        var imported = read("set");
        assertThat(imported.bpmn())
                .contains("fullName = string(first) + \" \" + string(last)\nbudget = 200\nvip = true\nslug = null")
                .contains("city = \"Paris\"\nage = 30", "a = city\nb = 3");
        assertThat(verdicts(imported))
                .containsEntry("Champs", Verdict.APPROXIMATED)
                .containsEntry("Anciens champs", Verdict.MAPPED);
    }

    @Test
    void branchesThatRunTogetherWaitForEachOtherAndChosenOnesMeet() {
        var bpmn = read("merge").bpmn();
        assertThat(bpmn).contains("<bpmn:parallelGateway id=\"reunirTout\"", "<bpmn:exclusiveGateway id=\"rejoindre\"");
    }

    @Test
    void timersRingAsTheyDid() {
        assertThat(read("schedule-trigger").bpmn()).contains(">0 30 9 ? * MON<", "relanceDuLundi.toutesLes15Minutes");
        assertThat(read("cron").bpmn()).contains(">0 5 7 * * ?<");
        assertThat(read("cron").lines().get(0).words()).containsExactly("0 5 7 * * ?", "R/PT2H");
        assertThat(read("wait").bpmn()).contains(">P2D<", ">${releaseAt}<", "attendre.accord");
    }

    @Test
    void codeIsKeptAsWordsAndNeverAsSomethingToRun() {
        var imported = read("code");
        assertThat(imported.bpmn())
                .contains("<bpmn:task id=\"calcul\"", "const x = `$ {$json.a}`")
                .doesNotContain("script>");
        assertThat(verdicts(imported)).containsEntry("Calcul", Verdict.LEFT);
    }

    @Test
    void everythingIsDrawnAndNothingLiesOnSomethingElse() {
        kinds2().forEach(kind -> {
            var bpmn = read(kind).bpmn();
            var boxes = java.util.regex.Pattern.compile(
                            "<dc:Bounds x=\"(-?\\d+)\" y=\"(-?\\d+)\" width=\"(\\d+)\" height=\"(\\d+)\"")
                    .matcher(bpmn)
                    .results()
                    .filter(box -> !(box.group(3).equals("36") && bpmn.contains("boundaryEvent")))
                    .map(box -> new java.awt.Rectangle(
                            number(box.group(1)), number(box.group(2)), number(box.group(3)), number(box.group(4))))
                    .toList();
            for (var one = 0; one < boxes.size(); one++) {
                for (var other = one + 1; other < boxes.size(); other++) {
                    assertThat(boxes.get(one).intersects(boxes.get(other)))
                            .as(kind)
                            .isFalse();
                }
            }
        });
    }

    private static Stream<String> kinds2() {
        try {
            return kinds();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"a\":1}",
                "{\"nodes\":[],\"connections\":{}}",
                "<xml/>",
                "\"nodes\"",
                "{\"nodes\":[{\"name\":\"a\",\"type\":\"n8n-nodes-base.noOp\"}],\"connections\":{}}",
                "{\"nodes\":[{\"name\":\"a\",\"type\":\"x\"},{\"name\":\"a\",\"type\":\"x\"}],\"connections\":{}}",
                "{\"nodes\":[7],\"connections\":{}}"
            })
    void whatIsNoWorkflowIsRefused(String text) {
        assertThatThrownBy(() -> N8nImport.read(text, WORDS)).isInstanceOf(NotN8n.class);
    }

    @Test
    void hugeAndDeepAndTangledFilesAreRefusedAtOnce() {
        var deep = "{\"nodes\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        var long20 = "{\"nodes\":[{\"name\":\"" + "x".repeat(20_000_000) + "\"}],\"connections\":{}}";
        var many = IntStream.range(0, 301)
                .mapToObj(at -> "{\"name\":\"n" + at + "\",\"type\":\"noOp\"}")
                .collect(Collectors.joining(",", "{\"nodes\":[", "],\"connections\":{}}"));
        for (var hostile : List.of(deep, long20, many)) {
            org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> assertThatThrownBy(() -> N8nImport.read(hostile, WORDS))
                            .isInstanceOf(NotN8n.class));
        }
    }

    @Test
    void hostileNamesAndValuesStayWords() {
        var json = """
                {"name":"${''.getClass()}","nodes":[
                 {"name":"\\"><bpmn:scriptTask","type":"n8n-nodes-base.manualTrigger","parameters":{}},
                 {"name":"#{execution.id}","type":"n8n-nodes-base.set","parameters":{"values":{"string":[
                   {"name":"execution","value":"={{ $json['execution'] }} ${runtimeService.x()} \\" + file(1) + \\""}]}}},
                 {"name":"c","type":"n8n-nodes-base.if","parameters":{"conditions":{"string":[
                   {"value1":"={{ $json.task }}","value2":"' || dataSource.connection || '"}]}}}],
                 "connections":{"\\"><bpmn:scriptTask":{"main":[[{"node":"#{execution.id}"}]]},"#{execution.id}":{"main":[[{"node":"c"}]]}}}
                """;
        var imported = N8nImport.read(json, WORDS);
        var refused = CHECKS.check(null, imported.bpmn(), new Nothing()).stream()
                .filter(remark ->
                        remark.rule().startsWith("guard") || remark.rule().startsWith("engine"))
                .toList();
        assertThat(refused).as(imported.bpmn()).isEmpty();
    }

    private static java.util.Map<String, Verdict> verdicts(Imported imported) {
        return imported.lines().stream().collect(Collectors.toMap(Line::node, Line::verdict));
    }

    /** A place where nothing else is. */
    private static final class Nothing implements Surroundings {

        @Override
        public Set<String> roles() {
            return Set.of();
        }

        @Override
        public Optional<Set<String>> formKeys(String formId) {
            return Optional.empty();
        }

        @Override
        public Optional<Set<String>> decisionResults(String decisionId) {
            return Optional.empty();
        }

        @Override
        public Optional<String> process(String processId) {
            return Optional.empty();
        }

        @Override
        public boolean sends(String message) {
            return true;
        }
    }
}
