package com.mdmcmusicads.app.migrations;

/**
 * What stands at one activity goes on at another.
 *
 * @param from the activity in the version that is left
 * @param to the activity in the version that is taken
 * @param renew whether a timer is set anew and a message is awaited under its new name; else both stay as they are
 */
public record Mapping(String from, String to, boolean renew) {}
