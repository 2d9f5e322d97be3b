package com.mdmcmusicads.app.access;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiKeyDialogTest {

    private final ApiKeyDesk desk = mock(ApiKeyDesk.class);

    @BeforeEach
    void open() {
        MockVaadin.setup();
        when(desk.create(any(), any(), any())).thenReturn("mdmc_secret");
        new ApiKeyDialog(desk, Clock.systemUTC(), () -> {}).open();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aRefusedFormCanBeCorrectedAndSentAgain() {
        _click(create());
        verify(desk, never()).create(any(), any(), any());
        assertThat(create().isEnabled()).isTrue();

        _get(TextField.class).setValue("Site");
        _get(CheckboxGroup.class).setValue(Set.of(Scope.TASKS_READ));
        _click(create());

        verify(desk).create(eq("Site"), eq(Set.of(Scope.TASKS_READ)), any());
    }

    private static Button create() {
        return _get(Button.class, button -> button.withThemes("primary"));
    }
}
