package com.mdmcmusicads.app.leads;

/** Something another module knows that keeps us from writing to a lead by ourselves; make it a Spring bean. */
public interface LeadHold {

    boolean holds(String leadId);
}
