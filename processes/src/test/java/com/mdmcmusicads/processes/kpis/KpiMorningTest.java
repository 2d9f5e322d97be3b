package com.mdmcmusicads.processes.kpis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.mdmcmusicads.processes.ProcessTest;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KpiMorningTest extends ProcessTest {

    private static final String DAY = "2026-11-22";
    private static final Date TEN = Date.from(Instant.parse("2026-11-22T09:00:00Z"));

    private final KpiMorningSteps steps = steps(KpiMorningSteps.class);
    private final KpiMorning process = new KpiMorning(RUNTIME);

    KpiMorningTest() {
        super("kpi-morning.bpmn");
    }

    @BeforeEach
    void beginTheDay() {
        deploy();
        when(steps.planGapCheck(DAY)).thenReturn(TEN);
        process.kpiMorningBegun(DAY);
    }

    @Test
    void collectionsStartInAJobAndFiguresAreLookedForAtTen() {
        verify(steps, never()).startCollections(DAY);
        runUntilWaiting();
        verify(steps).startCollections(DAY);
        verify(steps, never()).checkGaps(any());
        assertThat(due()).isEqualTo(TEN);

        when(steps.checkGaps(DAY)).thenReturn(true);
        fireTimer("gapCheckDue");

        assertThat(instance(DAY)).isNull();
    }

    @Test
    void whereAStopHeldUpTheCollectionsTheyGetTimeFirst() {
        runUntilWaiting();
        when(steps.checkGaps(DAY)).thenReturn(false, true);

        fireTimer("gapCheckDue");
        verify(steps, times(2)).planGapCheck(DAY);
        fireTimer("gapCheckDue");

        assertThat(instance(DAY)).isNull();
    }

    private static Date due() {
        return ENGINE.getManagementService()
                .createJobQuery()
                .timers()
                .singleResult()
                .getDuedate();
    }
}
