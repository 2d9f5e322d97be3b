package com.mdmcmusicads.app.leads;

/**
 * Two records of one person became one. Published in the transaction that merges them: whatever hung on the merged one
 * now belongs to the one that stays.
 */
public record LeadsMerged(String staysId, String mergedId) {}
