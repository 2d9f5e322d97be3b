package com.mdmcmusicads.app.editors;

import com.vaadin.flow.component.Component;

/** What differs between two versions of a model, shown for the eye and in words. */
public final class Differences {

    private Differences() {}

    /** @param kind name of the kind of model: {@code PROCESS} */
    public static Component of(String kind, String left, String right) {
        return switch (kind) {
            case "PROCESS" -> new BpmnDifference(left, right);
            case "DECISION" -> new DecisionDifference(left, right);
            case "FORM" -> new FormDifference(left, right);
            default -> throw new IllegalArgumentException("no difference of " + kind);
        };
    }
}
