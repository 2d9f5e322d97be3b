package com.mdmcmusicads.app.clients;

/** A client is new or something about it has changed. Published in the transaction that changes it. */
public record ClientChanged(String clientId) {}
