package com.mdmcmusicads.app.migrations;

import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;

/** One of the lanes in which a migration is done. */
record Lane(String migration, int number) implements JobHandlerConfiguration {

    static Lane read(String text) {
        var at = text.lastIndexOf(':');
        return new Lane(text.substring(0, at), Integer.parseInt(text.substring(at + 1)));
    }

    @Override
    public String toCanonicalString() {
        return migration + ":" + number;
    }
}
