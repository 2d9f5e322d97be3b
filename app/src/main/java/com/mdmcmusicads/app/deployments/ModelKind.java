package com.mdmcmusicads.app.deployments;

/** What a designer writes: a process (BPMN), a decision (DMN) or the form of a task. */
public enum ModelKind {
    PROCESS("processes", ".bpmn"),
    DECISION("decisions", ".dmn"),
    FORM("forms", ".form");

    private final String address;
    private final String suffix;

    ModelKind(String address, String suffix) {
        this.address = address;
        this.suffix = suffix;
    }

    /** Its part of an address, {@code /studio/processes/…}. */
    public String address() {
        return address;
    }

    /** How its files end. */
    public String suffix() {
        return suffix;
    }
}
