package com.mdmcmusicads.app.tasks;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The card a business module lays beside a task about one of its subjects. */
@Service
public class TaskCards {

    private final Subjects subjects;

    TaskCards(Subjects subjects) {
        this.subjects = subjects;
    }

    /** Empty when no module speaks for the task's process. */
    public Optional<Component> of(OpenTask task) {
        return subjects.card(task.process().key(), task.subject().id());
    }
}
