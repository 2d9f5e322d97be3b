package com.mdmcmusicads.processes.leadimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.mdmcmusicads.processes.ProcessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeadImportTest extends ProcessTest {

    private static final String FILE = "0f8a6c1e-6f6f-4a75-9d5e-7a54f0a3a001";

    private final LeadImportSteps steps = steps(LeadImportSteps.class);
    private final LeadImport process = new LeadImport(RUNTIME);

    LeadImportTest() {
        super("lead-import.bpmn");
    }

    @BeforeEach
    void prepare() {
        deploy();
    }

    @Test
    void batchesFollowEachOtherUntilNoRowIsLeft() {
        when(steps.importRows(FILE)).thenReturn(false, false, true);

        process.leadImportStarted(FILE);
        verify(steps, never()).importRows(any());
        runUntilWaiting();

        verify(steps, times(3)).importRows(FILE);
        verify(steps).finishImport(FILE);
        assertThat(instance(FILE)).isNull();
    }

    @Test
    void aStopEndsItBetweenTwoBatches() {
        process.leadImportStarted(FILE);

        assertThat(process.leadImportCancelled(FILE)).isTrue();
        runUntilWaiting();

        verify(steps).stopImport(FILE);
        verify(steps, never()).importRows(any());
        verify(steps, never()).finishImport(any());
        assertThat(instance(FILE)).isNull();
        assertThat(process.leadImportCancelled(FILE)).isFalse();
    }

    @Test
    void whatWasStoppedBeginsAgainUnderTheSameName() {
        when(steps.importRows(FILE)).thenReturn(true);
        process.leadImportStarted(FILE);
        process.leadImportCancelled(FILE);
        runUntilWaiting();

        process.leadImportStarted(FILE);
        runUntilWaiting();

        verify(steps).finishImport(FILE);
    }
}
