package com.mdmcmusicads.app.diagrams;

/** A step of a process has used up its attempts and stands still; {@code businessKey} is the id of its case, or null. */
public record IncidentOpened(String instanceId, String process, String businessKey, String activityId) {}
