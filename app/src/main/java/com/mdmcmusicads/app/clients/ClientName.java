package com.mdmcmusicads.app.clients;

/** A client as other rooms name it. */
public record ClientName(String id, String name, String email) {}
