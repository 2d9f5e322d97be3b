package com.mdmcmusicads.app.identity;

/** Somebody proved anew who they are and chose a password. */
public record PasswordChanged(String accountId, String email) {}
