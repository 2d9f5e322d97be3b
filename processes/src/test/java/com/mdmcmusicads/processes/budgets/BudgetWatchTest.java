package com.mdmcmusicads.processes.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.mdmcmusicads.processes.ProcessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BudgetWatchTest extends ProcessTest {

    private static final String WATCH = "0f8a6c1e-6f6f-4a75-9d5e-7a54f0a3b0e1";

    private final BudgetWatchSteps steps = steps(BudgetWatchSteps.class);
    private final BudgetWatch process = new BudgetWatch(RUNTIME);

    BudgetWatchTest() {
        super("budget-watch.bpmn");
    }

    @BeforeEach
    void prepare() {
        deploy();
    }

    @Test
    void whoBringsFiguresDoesNotWaitForTheJudgement() {
        process.budgetFiguresChanged(WATCH);

        verify(steps, never()).judgeCampaigns(any());
        assertThat(instance(WATCH)).isNotNull();
    }

    @Test
    void batchAfterBatchUntilNoneIsLeft() {
        when(steps.judgeCampaigns(WATCH)).thenReturn(false, false, true);

        process.budgetFiguresChanged(WATCH);
        runUntilWaiting();

        verify(steps, times(3)).judgeCampaigns(WATCH);
        assertThat(instance(WATCH)).isNull();
    }
}
