package com.mdmcmusicads.app.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.deployments.DeploymentDesk;
import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.deployments.Origin;
import com.mdmcmusicads.app.drafts.DraftRefused.Reason;
import com.mdmcmusicads.app.drafts.Version.Kind;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.tasks.TestPeople;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.AuthorizationDeniedException;

@IntegrationTest
class DraftDeskIT {

    private static final ModelRef SHIPPED = new ModelRef(ModelKind.PROCESS, "duplicateReview");

    @Autowired
    DraftDesk desk;

    @Autowired
    DeploymentDesk deployments;

    @Autowired
    TestPeople people;

    private Person anna;
    private Person ben;

    @BeforeEach
    void twoDesigners() {
        anna = people.somebody(Role.DESIGNER);
        ben = people.somebody(Role.DESIGNER);
        people.be(anna);
    }

    @AfterEach
    void leave() {
        people.beNobody();
    }

    @Test
    void whatShippedIsTheFirstVersionAndOpensUntouched() {
        var draft = desk.open(SHIPPED).orElseThrow();

        assertThat(draft.isWritten()).isFalse();
        assertThat(draft.name()).isEqualTo("Examen d’un doublon");
        assertThat(desk.history(SHIPPED)).singleElement().satisfies(version -> {
            assertThat(version.kind()).isEqualTo(Kind.SHIPPED);
            assertThat(version.authorId()).isNull();
            assertThat(desk.content(version.id())).isEqualTo(draft.content());
        });
        assertThat(desk.models(DraftFilter.ALL))
                .filteredOn(row -> row.ref().equals(SHIPPED))
                .singleElement()
                .satisfies(row -> assertThat(row.live().origin()).isEqualTo(Origin.SHIPPED));
    }

    @Test
    void draftIsPublishedAsTheNextVersionWithAuthorAndReason() {
        var ref = fresh();
        var published = desk.publish(ref, revision(ref), "Première", "Pour commencer");
        var second = desk.save(ref, named(ref, "Changé"), 0);
        var next = desk.publish(ref, second, "Deuxième", "Un autre nom");

        assertThat(published.version()).isEqualTo(1);
        assertThat(next.version()).isEqualTo(2);
        assertThat(next.previousDefinitionId()).isEqualTo(published.definitionId());
        assertThat(desk.open(ref).orElseThrow().isWritten()).isFalse();
        assertThat(desk.history(ref))
                .extracting(Version::name, Version::reason, Version::authorId, Version::engineVersion)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Deuxième", "Un autre nom", anna.id(), 2),
                        org.assertj.core.groups.Tuple.tuple("Première", "Pour commencer", anna.id(), 1));
        assertThat(deployments.latest(ref).orElseThrow().origin()).isEqualTo(Origin.DESIGNER);
    }

    @Test
    void oneWritesAtATimeAndNothingOfTheOtherIsLost() {
        var ref = fresh();
        var revision = revision(ref);
        people.be(ben);

        assertThat(desk.take(ref).accountId()).isEqualTo(anna.id());
        assertThatThrownBy(() -> desk.save(ref, named(ref, "Ben"), revision))
                .isInstanceOfSatisfying(
                        TakenOver.class, taken -> assertThat(taken.accountId()).isEqualTo(anna.id()));

        assertThat(desk.takeOver(ref).accountId()).isEqualTo(ben.id());
        desk.save(ref, named(ref, "Ben"), revision);
        people.be(anna);
        var lost = named(ref, "Anna");
        assertThatThrownBy(() -> desk.save(ref, lost, revision)).isInstanceOf(TakenOver.class);
        var kept = desk.keep(ref, "Ce que j’avais écrit", null, lost);

        assertThat(desk.content(kept.id())).isEqualTo(lost);
        assertThat(desk.open(ref).orElseThrow().name()).isEqualTo("Ben");
    }

    @Test
    void samePersonInTwoWindowsDoesNotOverwriteThemselves() {
        var ref = fresh();
        var revision = revision(ref);
        desk.save(ref, named(ref, "Fenêtre 1"), revision);

        assertThatThrownBy(() -> desk.save(ref, named(ref, "Fenêtre 2"), revision))
                .isInstanceOf(TakenOver.class);
    }

    @Test
    void draftThatBeganFromAnOlderVersionIsNotPublishedSilently() {
        var ref = fresh();
        desk.publish(ref, revision(ref), "v1", "début");
        var revision = desk.save(ref, named(ref, "Anna"), 0);
        var elsewhere = deployments.deploy(ref, named(ref, "Autre chemin"), "v2", "ailleurs");

        assertThatThrownBy(() -> desk.publish(ref, revision, "v3", "sans voir"))
                .isInstanceOfSatisfying(
                        LiveMoved.class, moved -> assertThat(moved.live()).isEqualTo(elsewhere));
        desk.acknowledge(ref, elsewhere.definitionId());

        assertThat(desk.publish(ref, revision, "v3", "vu").version()).isEqualTo(3);
    }

    @Test
    void fileAboutAnotherModelIsRefusedAndNothingIsLeft() {
        var ref = fresh();
        var theirs = desk.open(SHIPPED).orElseThrow().content();
        var revision = desk.save(ref, theirs, revision(ref));
        var before = deployments.latest(SHIPPED);

        assertThatThrownBy(() -> desk.publish(ref, revision, "attaque", "attaque"))
                .isInstanceOf(Objections.class);
        assertThat(deployments.latest(SHIPPED)).isEqualTo(before);
        assertThat(deployments.latest(ref)).isEmpty();
        assertThat(revision(ref)).isEqualTo(revision);
    }

    @Test
    void hugeEmptyAndNamelessAreRefused() {
        var ref = fresh();
        var revision = revision(ref);
        var huge = "<".repeat(20 * 1024 * 1024);

        assertThatThrownBy(() -> desk.save(ref, huge, revision)).satisfies(refusal -> is(refusal, Reason.TOO_LARGE));
        assertThatThrownBy(() -> desk.create(ModelKind.PROCESS, "gros", huge))
                .satisfies(refusal -> is(refusal, Reason.TOO_LARGE));
        assertThatThrownBy(() -> desk.save(ref, " ", revision)).satisfies(refusal -> is(refusal, Reason.EMPTY));
        assertThatThrownBy(() -> desk.create(ModelKind.FORM, " "))
                .satisfies(refusal -> is(refusal, Reason.NAME_MISSING));
        assertThatThrownBy(() -> desk.publish(ref, revision, "x", " "))
                .satisfies(refusal -> is(refusal, Reason.REASON_MISSING));
        assertThatThrownBy(() -> desk.create(ModelKind.PROCESS, "pas du xml", "MZ\0\1"))
                .satisfies(refusal -> is(refusal, Reason.NOT_A_MODEL));
    }

    @Test
    void copyGetsAKeyOfItsOwn() {
        var copy = desk.create(
                ModelKind.PROCESS,
                "Relance d’été",
                desk.open(SHIPPED).orElseThrow().content());

        assertThat(copy.key()).startsWith("relanceDEte");
        assertThat(desk.open(copy).orElseThrow().content())
                .contains("<bpmn:process id=\"" + copy.key() + "\" name=\"Relance d’été\"")
                .doesNotContain("bpmnElement=\"duplicateReview\"");
        assertThat(desk.history(copy)).extracting(Version::kind).containsExactly(Kind.IMPORTED);
    }

    @Test
    void oldVersionComesBackAndTheDraftItReplacesIsKept() {
        var ref = fresh();
        desk.publish(ref, revision(ref), "v1", "début");
        var first = desk.history(ref).get(0);
        var changed = named(ref, "Changé");
        desk.save(ref, changed, 0);

        desk.restore(ref, first.id());

        assertThat(desk.open(ref).orElseThrow().content()).isEqualTo(desk.content(first.id()));
        assertThat(desk.history(ref))
                .extracting(Version::kind)
                .containsExactly(Kind.RESTORED, Kind.KEPT, Kind.PUBLISHED);
        assertThat(desk.content(desk.history(ref).get(1).id())).isEqualTo(changed);
    }

    @Test
    void discardedDraftStaysInTheHistory() {
        var ref = fresh();
        var content = desk.open(ref).orElseThrow().content();

        desk.discard(ref, "plus besoin");

        assertThat(desk.open(ref)).isEmpty();
        assertThat(desk.history(ref)).singleElement().satisfies(kept -> {
            assertThat(kept.kind()).isEqualTo(Kind.KEPT);
            assertThat(desk.content(kept.id())).isEqualTo(content);
        });
    }

    @Test
    void onlyDesignersAndAdministratorsSeeDrafts() {
        people.be(people.somebody(Role.DIRECTION, Role.SDR));

        assertThatThrownBy(() -> desk.models(DraftFilter.ALL)).isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> desk.open(SHIPPED)).isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> deployments.deploy(SHIPPED, "x", "x", "x"))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    void publishThatBreaksInTheMiddleLeavesEverythingAsItWas() {
        var ref = desk.create(
                ModelKind.PROCESS,
                BrokenListener.NAME + UUID.randomUUID().toString().substring(0, 6));
        var revision = revision(ref);

        assertThatThrownBy(() -> desk.publish(ref, revision, "v1", "début")).hasMessage(BrokenListener.NAME);

        assertThat(deployments.latest(ref)).isEmpty();
        assertThat(revision(ref)).isEqualTo(revision);
        assertThat(desk.history(ref)).isEmpty();
    }

    @Test
    void twoWhoPublishAtTheSameMomentMakeOneVersion() throws Exception {
        var ref = fresh();
        var revision = revision(ref);
        var both = Executors.newFixedThreadPool(2);
        Callable<Boolean> publish = () -> {
            people.be(anna);
            try {
                desk.publish(ref, revision, "v1", "début");
                return true;
            } catch (TakenOver | DraftRefused | LiveMoved late) {
                return false;
            }
        };
        var first = both.submit(publish);
        var second = both.submit(publish);

        assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(true, false);
        assertThat(deployments.versions(ref)).hasSize(1);
        both.shutdown();
    }

    private ModelRef fresh() {
        return desk.create(
                ModelKind.PROCESS, "essai " + UUID.randomUUID().toString().substring(0, 6));
    }

    private long revision(ModelRef ref) {
        return desk.open(ref).orElseThrow().revision();
    }

    private String named(ModelRef ref, String name) {
        return NewModel.named(desk.open(ref).orElseThrow().content(), ref, name);
    }

    private static void is(Throwable refusal, Reason reason) {
        assertThat(((DraftRefused) refusal).reason()).isEqualTo(reason);
    }
}
