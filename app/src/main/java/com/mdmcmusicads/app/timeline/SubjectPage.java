package com.mdmcmusicads.app.timeline;

/** Where the page of one kind of subject is; one bean a kind, in the module that owns it. */
public interface SubjectPage {

    /** The kind, as in {@link com.mdmcmusicads.app.audit.Subject}. */
    String type();

    /** The address of the page of the subject with this id, without a leading slash. */
    String route(String id);
}
