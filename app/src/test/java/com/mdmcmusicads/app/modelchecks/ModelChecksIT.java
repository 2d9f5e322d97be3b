package com.mdmcmusicads.app.modelchecks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.deployments.DeploymentDesk;
import com.mdmcmusicads.app.deployments.ModelFile;
import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.drafts.DraftDesk;
import com.mdmcmusicads.app.drafts.Objection;
import com.mdmcmusicads.app.drafts.Objections;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.tasks.TestPeople;
import com.mdmcmusicads.processes.checks.Remark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Against what really runs: everything that shipped may be published, nothing hostile ever is. */
@IntegrationTest
class ModelChecksIT {

    private static final Path MODELS = Path.of("../processes/src/test/resources/attacks");
    private static final Path FORMS = Path.of("src/test/resources/attacks");

    @Autowired
    ModelChecks checks;

    @Autowired
    DraftDesk drafts;

    @Autowired
    DeploymentDesk deployments;

    @Autowired
    TestPeople people;

    @AfterEach
    void leave() {
        people.beNobody();
    }

    @Test
    void everythingThatShippedMayBePublished() throws IOException {
        var shipped = new PathMatchingResourcePatternResolver().getResources("classpath*:com/mdmcmusicads/**/*.*");
        var models = Stream.of(shipped)
                .filter(file -> kinds(file.getFilename()).findAny().isPresent())
                .toList();
        assertThat(models).hasSizeGreaterThan(30);
        for (var model : models) {
            var kind = kinds(model.getFilename()).findFirst().orElseThrow();
            var content = model.getContentAsString(StandardCharsets.UTF_8);
            for (var key : ModelFile.read(kind, content).keys()) {
                assertThat(checks.check(new ModelRef(kind, key), content))
                        .as(model.getFilename())
                        .noneMatch(Remark::forbids);
            }
        }
    }

    private static Stream<ModelKind> kinds(String file) {
        return Stream.of(ModelKind.values()).filter(kind -> file.endsWith(kind.suffix()));
    }

    static Stream<Path> attacks() {
        return Stream.concat(files(MODELS), files(FORMS));
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a designer would try: the text is put into a draft of their own, or in place of what runs, and published. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void nothingHostileIsEverPublished(Path file) throws IOException {
        people.be(people.somebody(Role.DESIGNER));
        var ref = drafts.create(kind(file), "Attaque");
        var own = drafts.open(ref).orElseThrow();
        var revision = drafts.save(ref, hostile(file, ref), own.revision());

        assertThatThrownBy(() -> drafts.publish(ref, revision, "Attaque", "Pour voir"))
                .isInstanceOfSatisfying(
                        Objections.class,
                        refused -> assertThat(refused.all()).isNotEmpty().allMatch(Objection::blocking));
        assertThat(deployments.latest(ref)).isEmpty();
    }

    /** Under the id the draft has, so that it is not refused merely for another name. */
    private static String hostile(Path file, ModelRef ref) throws IOException {
        var text = Files.readString(file);
        return ref.kind() == ModelKind.FORM
                ? text.replace("\"evil\"", '"' + ref.key() + '"')
                : text.replace("evilProcess", ref.key()).replace("evilDecision", ref.key());
    }

    private static ModelKind kind(Path file) {
        return kinds(file.toString()).findFirst().orElseThrow();
    }

    @Test
    void questionAProcessReadsMayNotGo() {
        var form = new ModelRef(ModelKind.FORM, "qualify-lead");
        var live = deployments.content(deployments.latest(form).orElseThrow().definitionId());
        var remarks = checks.check(form, live.replace("\"key\": \"verdict\"", "\"key\": \"avis\""));

        assertThat(remarks).anySatisfy(remark -> {
            assertThat(remark.rule()).isEqualTo("form.question");
            assertThat(checks.say(remark, Locale.FRENCH)).contains("verdict");
        });
    }
}
