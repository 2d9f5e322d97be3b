package com.mdmcmusicads.app.diagrams;

/** A step of a process has used up its attempts and stands still. */
public record IncidentOpened(String instanceId, String process, String activityId) {}
