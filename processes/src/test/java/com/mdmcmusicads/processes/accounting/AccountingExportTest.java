package com.mdmcmusicads.processes.accounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.mdmcmusicads.processes.ProcessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountingExportTest extends ProcessTest {

    private static final String FILE = "0f8a6c1e-6f6f-4a75-9d5e-7a54f0a3b001";

    private final AccountingExportSteps steps = steps(AccountingExportSteps.class);
    private final AccountingExport process = new AccountingExport(RUNTIME);

    AccountingExportTest() {
        super("accounting-export.bpmn");
    }

    @BeforeEach
    void prepare() {
        deploy();
    }

    @Test
    void whatWaitsIsBookedThenWrittenPageByPageCheckedAndKept() {
        when(steps.prepareExport(FILE)).thenReturn(false, true);
        when(steps.fixScope(FILE)).thenReturn(7);
        when(steps.writeExport(FILE)).thenReturn(false, false, true);
        when(steps.checkExport(FILE)).thenReturn(true);

        process.accountingExportStarted(FILE);
        verify(steps, never()).prepareExport(any());
        runUntilWaiting();

        verify(steps, times(2)).prepareExport(FILE);
        verify(steps, times(3)).writeExport(FILE);
        verify(steps).keepExport(FILE);
        verify(steps, never()).refuseExport(any());
        assertThat(instance(FILE)).isNull();
    }

    @Test
    void aFileThatIsNotSoundIsRefused() {
        when(steps.prepareExport(FILE)).thenReturn(true);
        when(steps.fixScope(FILE)).thenReturn(7);
        when(steps.writeExport(FILE)).thenReturn(true);

        process.accountingExportStarted(FILE);
        runUntilWaiting();

        verify(steps).refuseExport(FILE);
        verify(steps, never()).keepExport(any());
        assertThat(instance(FILE)).isNull();
    }

    @Test
    void withoutEntriesThereIsNoFile() {
        when(steps.prepareExport(FILE)).thenReturn(true);

        process.accountingExportStarted(FILE);
        runUntilWaiting();

        verify(steps, never()).writeExport(any());
        assertThat(instance(FILE)).isNull();
    }

    @Test
    void aStopEndsItBetweenTwoPages() {
        process.accountingExportStarted(FILE);

        assertThat(process.accountingExportCancelled(FILE)).isTrue();
        runUntilWaiting();

        verify(steps).stopExport(FILE);
        verify(steps, never()).writeExport(any());
        assertThat(instance(FILE)).isNull();
        assertThat(process.accountingExportCancelled(FILE)).isFalse();
    }
}
