package com.mdmcmusicads.app.leads;

/** A lead reached another stage. Published in the transaction that moves it, so what must stop at once can. */
public record LeadMoved(String leadId, LeadStatus status) {}
