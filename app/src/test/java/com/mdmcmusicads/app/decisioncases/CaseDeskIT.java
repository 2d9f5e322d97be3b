package com.mdmcmusicads.app.decisioncases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.documents.SheetRefusal;
import com.mdmcmusicads.app.drafts.DraftDesk;
import com.mdmcmusicads.app.drafts.Objection;
import com.mdmcmusicads.app.drafts.Objections;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.tasks.TestPeople;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.DecisionService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class CaseDeskIT {

    @Autowired
    CaseDesk desk;

    @Autowired
    CaseSheets sheets;

    @Autowired
    CaseProposals proposals;

    @Autowired
    Replays replays;

    @Autowired
    DraftDesk drafts;

    @Autowired
    DecisionService engine;

    @Autowired
    TestPeople people;

    @TempDir
    Path folder;

    @BeforeEach
    void aDesigner() {
        people.be(people.somebody(Role.DESIGNER));
    }

    @AfterEach
    void leave() {
        people.beNobody();
    }

    @Test
    void casesAreGreenOrRedAndRedOnesKeepADecisionFromRunning() throws IOException {
        var ref = gradeDecision();
        var content = drafts.open(ref).orElseThrow().content();
        var file = csv("Cas;Points;Attendu : Note\nfort;80;A\nfaible;10;C\n;;\nbizarre;beaucoup;A\n");

        var read = desk.bring(ref, content, file, "cas.csv");
        var report = desk.report(ref, content);

        assertThat(read.strangers()).isEmpty();
        assertThat(report.outcomes()).extracting(CaseOutcome::isRight).containsExactly(true, false, false);
        assertThat(report.outcomes().get(1).got()).containsEntry("grade", "D");
        assertThat(report.outcomes().get(2).problem()).isEqualTo("decisioncases.problem.cell");
        assertThat(report.silent()).extracting(rule -> rule.id()).containsExactly("middle");
        assertThat(drafts.objections(ref))
                .filteredOn(objection -> objection.rule().equals("case"))
                .extracting(Objection::words)
                .contains(List.of("faible", "Note", "C", "D"));
        assertThatThrownBy(() -> publish(ref)).isInstanceOf(Objections.class);
    }

    @Test
    void theFileOfCasesComesBackAsItWasAndTheResultsToo() throws IOException {
        var ref = gradeDecision();
        var content = drafts.open(ref).orElseThrow().content();
        desk.bring(ref, content, csv("Case;points;Expected: grade\nx;80;A\n"), "cases.csv");
        var report = desk.report(ref, content);
        var cases = report.outcomes().stream().map(CaseOutcome::one).toList();

        for (var language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            var plain = folder.resolve("plain.xlsx");
            try (var target = Files.newOutputStream(plain)) {
                sheets.cases(report.columns(), cases, language, target);
            }
            var results = folder.resolve("results.xlsx");
            try (var target = Files.newOutputStream(results)) {
                sheets.results(report, language, target);
            }
            assertThat(CaseFile.read(plain, report.columns()).cases()).isEqualTo(cases);
            assertThat(CaseFile.read(results, report.columns()).cases()).isEqualTo(cases);
            assertThat(CaseFile.read(results, report.columns()).strangers()).isEmpty();
        }
    }

    @Test
    void aFileThatIsNoTableOrExpectsNothingChangesNothing() throws IOException {
        var ref = gradeDecision();
        var content = drafts.open(ref).orElseThrow().content();
        var picture = folder.resolve("cases.xlsx");
        Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1});

        assertThatThrownBy(() -> desk.bring(ref, content, picture, "cases.xlsx"))
                .isInstanceOf(SheetRefusal.class);
        assertThat(desk.bring(ref, content, csv("Cas;Points;Humeur\nx;80;bonne\n"), "x.csv")
                        .strangers())
                .containsExactly("Humeur");
        assertThat(desk.cases(ref)).isEmpty();
    }

    @Test
    void aReplayShowsWhoseResultTheDraftChanges() {
        var ref = gradeDecision();
        publish(ref);
        for (var points : List.of(80, 55, 55, 10)) {
            engine.evaluateDecisionTableByKey(ref.key(), Map.of("points", points));
        }
        var draft = drafts.open(ref).orElseThrow();
        drafts.take(ref);
        var stricter = draft.content().replace("[40..70[", "[60..70[");
        drafts.save(ref, stricter, draft.revision());

        var id = desk.replay(ref, stricter);
        var replay = await().until(() -> replays.find(id).orElseThrow(), one -> !one.isRunning());

        assertThat(replay.state()).isEqualTo(Replay.State.DONE);
        assertThat(List.of(replay.same(), replay.changed(), replay.unknown(), replay.failed()))
                .containsExactly(2, 2, 0, 0);
        assertThat(desk.shifts(id)).containsExactly(new Replays.Shift("B", "D", 2));
        assertThat(desk.changes(id, ReplayChange.Kind.CHANGED, 0, 10)).allSatisfy(change -> {
            assertThat(change.wasRules()).isEqualTo("[40..70[ (\"B\")");
            assertThat(change.becomesRules()).isEqualTo("< 60 (\"D\")");
        });
    }

    @Test
    void whatTheDraftLooksAtAndNobodyKnowsIsSaidNotGuessed() {
        var ref = gradeDecision();
        publish(ref);
        engine.evaluateDecisionTableByKey(ref.key(), Map.of("points", 80));
        var other = drafts.open(ref).orElseThrow().content().replace("<text>points</text>", "<text>mood</text>");

        var id = desk.replay(ref, other);
        var replay = await().until(() -> replays.find(id).orElseThrow(), one -> !one.isRunning());

        assertThat(replay.unknown()).isEqualTo(1);
        assertThat(desk.changes(id, ReplayChange.Kind.UNKNOWN, 0, 10))
                .singleElement()
                .satisfies(change -> assertThat(change.becomes()).isEqualTo("mood"));
    }

    @Test
    void thePastBecomesCasesThatAreGreenToday() {
        var ref = gradeDecision();
        publish(ref);
        for (var points : List.of(80, 81, 82, 83, 55, 10)) {
            engine.evaluateDecisionTableByKey(ref.key(), Map.of("points", points));
        }
        var cases = proposals.of(ref);
        desk.keep(ref, "past", cases);

        assertThat(cases).hasSize(5);
        assertThat(desk.report(ref, drafts.open(ref).orElseThrow().content()).wrong())
                .isZero();
    }

    @Test
    void onlyDesignersAndAdministratorsSeeIt() {
        var ref = gradeDecision();
        people.be(people.somebody(Role.DIRECTION));
        assertThatThrownBy(() -> desk.cases(ref)).isInstanceOf(AccessDeniedException.class);
    }

    private void publish(ModelRef ref) {
        drafts.take(ref);
        drafts.publish(ref, drafts.open(ref).orElseThrow().revision(), "Essai", "Pour essayer");
    }

    private ModelRef gradeDecision() {
        var name = "Note " + UUID.randomUUID().toString().substring(0, 8);
        return drafts.create(ModelKind.DECISION, name, """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="defs" name="Note" namespace="http://mdmcmusicads.com/dmn">
                  <decision id="gradeOfTest" name="Note" camunda:historyTimeToLive="P30D">
                    <decisionTable id="table" hitPolicy="FIRST">
                      <input id="in" label="Points"><inputExpression id="ine" typeRef="integer"><text>points</text></inputExpression></input>
                      <output id="out" label="Note" name="grade" typeRef="string"/>
                      <rule id="high"><inputEntry id="h1"><text>&gt;= 70</text></inputEntry><outputEntry id="h2"><text>"A"</text></outputEntry></rule>
                      <rule id="middle"><inputEntry id="m1"><text>[40..70[</text></inputEntry><outputEntry id="m2"><text>"B"</text></outputEntry></rule>
                      <rule id="low"><inputEntry id="l1"><text>&lt; 60</text></inputEntry><outputEntry id="l2"><text>"D"</text></outputEntry></rule>
                    </decisionTable>
                  </decision>
                </definitions>
                """);
    }

    private Path csv(String text) throws IOException {
        return Files.write(folder.resolve(UUID.randomUUID() + ".csv"), text.getBytes(StandardCharsets.UTF_8));
    }
}
