package com.mdmcmusicads.forms;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The component types of form-js 1.x: which of them hold an answer, and which hold other components. */
enum Kind {
    TEXTFIELD(Role.ANSWER),
    TEXTAREA(Role.ANSWER),
    NUMBER(Role.ANSWER),
    DATETIME(Role.ANSWER),
    CHECKBOX(Role.ANSWER),
    CHECKLIST(Role.ANSWER),
    RADIO(Role.ANSWER),
    SELECT(Role.ANSWER),
    TAGLIST(Role.ANSWER),
    FILEPICKER(Role.ANSWER),
    EXPRESSION(Role.ANSWER),
    GROUP(Role.CONTAINER),
    DYNAMICLIST(Role.CONTAINER),
    TEXT(Role.SHOWN),
    HTML(Role.SHOWN),
    IMAGE(Role.SHOWN),
    TABLE(Role.SHOWN),
    SEPARATOR(Role.SHOWN),
    SPACER(Role.SHOWN),
    IFRAME(Role.SHOWN),
    DOCUMENTPREVIEW(Role.SHOWN),
    BUTTON(Role.SHOWN);

    private enum Role {
        ANSWER,
        CONTAINER,
        SHOWN
    }

    private final Role role;

    Kind(Role role) {
        this.role = role;
    }

    static Optional<Kind> of(String type) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(type.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** Has a key and is submitted. */
    boolean keyed() {
        return role == Role.ANSWER;
    }

    /** Has components of its own. */
    boolean container() {
        return role == Role.CONTAINER;
    }

    /** Its value is one of the offered options. */
    boolean singleChoice() {
        return this == RADIO || this == SELECT;
    }

    /** Its value is a list of offered options. */
    boolean multipleChoice() {
        return this == CHECKLIST || this == TAGLIST;
    }

    boolean choice() {
        return singleChoice() || multipleChoice();
    }

    boolean textual() {
        return this == TEXTFIELD || this == TEXTAREA;
    }
}
