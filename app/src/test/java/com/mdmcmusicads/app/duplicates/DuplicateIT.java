package com.mdmcmusicads.app.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.audit.TrailEntry;
import com.mdmcmusicads.app.duplicates.Proposal.Side;
import com.mdmcmusicads.app.duplicates.Proposal.State;
import com.mdmcmusicads.app.leads.LeadDesk;
import com.mdmcmusicads.app.leads.LeadStatus;
import com.mdmcmusicads.app.leads.Prospect;
import com.mdmcmusicads.processes.leads.LeadQualification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class DuplicateIT {

    @Autowired
    Prospect prospect;

    @Autowired
    LeadDesk leads;

    @Autowired
    Proposals proposals;

    @Autowired
    DuplicateFinder finder;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService engine;

    @Autowired
    AuditTrail trail;

    private final String number = "06" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    private final String artist = Prospect.somebody();

    @Test
    void aSharedNumberIsProposedAndNothingIsMergedByItself() {
        var first = prospect.arrives(Prospect.someone(), null, number);
        var second = prospect.arrives(Prospect.someone(), null, "+33 " + number.substring(1));

        var proposal = only(first);
        assertThat(proposal.olderId()).isEqualTo(first);
        assertThat(proposal.newerId()).isEqualTo(second);
        assertThat(prospect.status(first)).isEqualTo(LeadStatus.NEW);
        assertThat(prospect.status(second)).isEqualTo(LeadStatus.NEW);
        assertThat(review(proposal.id())).isNotNull();
        assertThat(actions(first)).contains("lead.duplicate-suspected");
        assertThat(actions(second)).contains("lead.duplicate-suspected");
    }

    @Test
    void theSameArtistOfTheSameCountryIsProposedHoweverItIsWritten() {
        var first = prospect.arrives(Prospect.someone(), "É" + artist, null);
        prospect.arrives(Prospect.someone(), "e" + artist.toUpperCase().replace(' ', '-'), null);
        assertThat(proposals.open(first)).hasSize(1);
    }

    @Test
    void theSameAddressIsNoProposalButAnUpdate() {
        var email = Prospect.someone();
        var first = prospect.arrives(email, artist, number);
        assertThat(prospect.arrives(email, artist, number)).isEqualTo(first);
        assertThat(proposals.open(first)).isEmpty();
    }

    @Test
    void twoThatComeAtTheSameTimeFindEachOther() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            Callable<String> arrival = () -> prospect.arrives(Prospect.someone(), null, number);
            var ids = pool.invokeAll(List.of(arrival, arrival));
            assertThat(proposals.open(ids.get(0).get())).hasSize(1);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void whatWasChosenOfBothStandsOnTheOneThatStays() {
        var oldAddress = Prospect.someone();
        var newAddress = Prospect.someone();
        var first = prospect.arrives(oldAddress, artist, number);
        var second = prospect.arrives(newAddress, null, number);
        var proposal = only(first);
        proposals.choose(proposal.id(), "artistName", Side.OLDER);
        proposals.choose(proposal.id(), "email", Side.NEWER);

        decide(proposal.id(), Map.of("verdict", "SAME", "keep", "OLDER"));
        await().until(() -> prospect.status(second) == LeadStatus.MERGED);

        var stays = leads.person(first).orElseThrow();
        assertThat(stays.artistName()).isEqualTo(artist);
        assertThat(stays.email()).isEqualTo(newAddress);
        assertThat(leads.withEmail(newAddress).orElseThrow().id()).isEqualTo(first);
        assertThat(leads.withEmail(oldAddress).orElseThrow().id()).isEqualTo(first);
        assertThat(running(second)).isZero();
        assertThat(running(first)).isEqualTo(1);
        assertThat(actions(first)).contains("lead.joined");
        assertThat(actions(second)).contains("lead.merged");
        assertThat(prospect.arrives(oldAddress, null, null)).isEqualTo(first);
    }

    @Test
    void theNewerOneMayStayAsWell() {
        var first = prospect.arrives(Prospect.someone(), artist, number);
        var second = prospect.arrives(Prospect.someone(), null, number);
        decide(only(first).id(), Map.of("verdict", "SAME", "keep", "NEWER"));

        await().until(() -> prospect.status(first) == LeadStatus.MERGED);

        assertThat(prospect.status(second)).isEqualTo(LeadStatus.NEW);
        assertThat(leads.person(second).orElseThrow().artistName()).isEqualTo(artist);
    }

    @Test
    void aPairKeptApartIsNeverProposedAgain() {
        var first = prospect.arrives(Prospect.someone(), null, number);
        var second = prospect.arrives(Prospect.someone(), null, number);
        var proposal = only(first).id();
        decide(proposal, Map.of("verdict", "DIFFERENT", "details", "deux frères"));
        await().until(() -> proposals.find(proposal).orElseThrow().state() == State.APART);

        assertThat(finder.findDuplicates(first)).isFalse();
        assertThat(finder.findDuplicates(second)).isFalse();
        assertThat(proposals.open(first)).isEmpty();
        assertThat(actions(first)).contains("lead.kept-apart");
        assertThat(prospect.status(second)).isEqualTo(LeadStatus.NEW);
    }

    @Test
    void nobodyIsAskedAboutALeadThatIsGone() {
        var first = prospect.arrives(Prospect.someone(), null, number);
        prospect.arrives(Prospect.someone(), null, number);
        prospect.arrives(Prospect.someone(), null, number);
        var open = proposals.open(first);
        assertThat(open).hasSize(2);

        decide(open.get(0).id(), Map.of("verdict", "SAME", "keep", "NEWER"));
        await().until(() -> prospect.status(first) == LeadStatus.MERGED);

        assertThat(proposals.find(open.get(1).id()).orElseThrow().state()).isEqualTo(State.SETTLED);
        assertThat(review(open.get(1).id())).isNull();
    }

    private Proposal only(String lead) {
        var open = proposals.open(lead);
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    private void decide(String proposal, Map<String, Object> answers) {
        var all = new HashMap<>(answers);
        all.putIfAbsent("keep", null);
        all.putIfAbsent("details", null);
        tasks.complete(review(proposal).getId(), all);
    }

    private org.camunda.bpm.engine.task.Task review(String proposal) {
        return tasks.createTaskQuery().processInstanceBusinessKey(proposal).singleResult();
    }

    private long running(String lead) {
        return engine.createProcessInstanceQuery()
                .processDefinitionKey(LeadQualification.KEY)
                .processInstanceBusinessKey(lead)
                .count();
    }

    private List<String> actions(String id) {
        return trail.of(Subject.lead(id), 50).stream().map(TrailEntry::action).toList();
    }
}
