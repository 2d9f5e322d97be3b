package com.mdmcmusicads.processes.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.mdmcmusicads.processes.ProcessTest;
import com.mdmcmusicads.processes.duplicates.DuplicateReview.Keep;
import com.mdmcmusicads.processes.duplicates.DuplicateReview.ReviewDuplicate;
import com.mdmcmusicads.processes.duplicates.DuplicateReview.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DuplicateReviewTest extends ProcessTest {

    private static final String PROPOSAL = "2b0c6c1e-4f0e-4f53-9df2-2f1f4a3c0b22";

    private final DuplicateReviewSteps steps = steps(DuplicateReviewSteps.class);
    private final DuplicateReview process = new DuplicateReview(RUNTIME);

    DuplicateReviewTest() {
        super("duplicate-review.bpmn");
    }

    @BeforeEach
    void suspect() {
        deploy();
        process.duplicateSuspected(PROPOSAL, 70);
    }

    @Test
    void anSdrIsAsked() {
        var task = ENGINE.getTaskService().createTaskQuery().singleResult();

        assertThat(task.getTaskDefinitionKey()).isEqualTo("reviewDuplicate");
        assertThat(task.getPriority()).isEqualTo(70);
        assertThat(ENGINE.getTaskService().getIdentityLinksForTask(task.getId()))
                .singleElement()
                .satisfies(link -> assertThat(link.getGroupId()).isEqualTo("SDR"));
    }

    @Test
    void theSamePersonIsMergedIntoTheRecordThatStays() {
        answer("reviewDuplicate", new ReviewDuplicate(Verdict.SAME, Keep.NEWER, null));

        verify(steps).mergeLeads(PROPOSAL, "NEWER");
        verify(steps, never()).keepApart(any(), any());
        assertThat(instance(PROPOSAL)).isNull();
    }

    @Test
    void differentPeopleAreKeptApart() {
        answer("reviewDuplicate", new ReviewDuplicate(Verdict.DIFFERENT, null, "deux frères"));

        verify(steps).keepApart(PROPOSAL, "deux frères");
        verify(steps, never()).mergeLeads(any(), any());
        assertThat(instance(PROPOSAL)).isNull();
    }

    @Test
    void nobodyIsAskedAnyMoreWhenOneRecordIsGone() {
        assertThat(process.duplicateSettled(PROPOSAL)).isTrue();

        assertThat(ENGINE.getTaskService().createTaskQuery().count()).isZero();
        assertThat(instance(PROPOSAL)).isNull();
        assertThat(process.duplicateSettled(PROPOSAL)).isFalse();
        verify(steps, never()).keepApart(any(), any());
    }
}
