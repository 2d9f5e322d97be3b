package com.mdmcmusicads.app.tasks;

import com.mdmcmusicads.app.tasks.TaskSubjects.Description;
import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Finds the module that knows what a process is about. Modules are asked late: the engine is built before them. */
@Service
class Subjects {

    /** Type of a subject no module speaks for. */
    static final String UNKNOWN = "process";

    private final ObjectProvider<TaskSubjects> modules;

    Subjects(ObjectProvider<TaskSubjects> modules) {
        this.modules = modules;
    }

    /** A process nobody speaks for shows its own name. */
    Description describe(String processKey, String businessKey, String processName) {
        return find(processKey, businessKey).orElseGet(() -> new Description(UNKNOWN, processName, null, businessKey));
    }

    Optional<Description> find(String processKey, String businessKey) {
        return of(processKey).flatMap(module -> module.describe(businessKey));
    }

    Optional<Component> card(String processKey, String businessKey) {
        return of(processKey).map(module -> module.card(businessKey));
    }

    private Optional<TaskSubjects> of(String processKey) {
        return modules.stream()
                .filter(module -> module.processKeys().contains(processKey))
                .findFirst();
    }
}
