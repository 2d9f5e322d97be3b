package com.mdmcmusicads.app.migrations;

import java.util.List;

/**
 * Which running cases of a version: those named, else those with a token at one of the activities, else all.
 *
 * @param activities empty for wherever they stand
 * @param instanceIds empty for all
 */
public record Selection(List<String> activities, List<String> instanceIds) {

    public static final Selection ALL = new Selection(List.of(), List.of());

    public Selection {
        activities = List.copyOf(activities);
        instanceIds = List.copyOf(instanceIds);
    }

    public static Selection at(List<String> activities) {
        return new Selection(activities, List.of());
    }

    public static Selection of(List<String> instanceIds) {
        return new Selection(List.of(), instanceIds);
    }
}
