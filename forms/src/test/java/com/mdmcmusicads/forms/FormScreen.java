package com.mdmcmusicads.forms;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A screen without a browser, for tests that look at a form. */
final class FormScreen implements BeforeEachCallback, AfterEachCallback {

    final FilesInMemory files = new FilesInMemory();

    @Override
    public void beforeEach(ExtensionContext context) {
        MockVaadin.setup();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        MockVaadin.tearDown();
    }

    TaskForm show(Map<String, ?> data, String... components) {
        return show(Locale.FRENCH, data, components);
    }

    TaskForm show(Locale locale, Map<String, ?> data, String... components) {
        return show(new TaskForm(Forms.of(components), data, locale, files, Forms.CLOCK));
    }

    TaskForm show(TaskForm form) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(form);
        return form;
    }
}
