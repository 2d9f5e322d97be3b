package com.mdmcmusicads.app.tasks;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.Set;

/**
 * What a business module tells the inbox about the things its processes are about. One bean a module; the business key
 * of a process instance is the id of its subject.
 */
public interface TaskSubjects {

    /** The ids of the processes whose subjects this module knows ({@code leadQualification}). */
    Set<String> processKeys();

    /**
     * The subject in a few words. Called inside the transaction that creates the task (the webhook's, for one), so keep
     * it to what that transaction has at hand. Empty when there is no such subject.
     */
    Optional<Description> describe(String businessKey);

    /** The subject's particulars beside the form, in the reader's language; made once for each opened task. */
    Component card(String businessKey);

    /**
     * A subject as a row of the inbox shows it.
     *
     * @param type its kind in lower-case English, as in {@link com.mdmcmusicads.app.audit.Subject}
     * @param title what people call it
     * @param subtitle one more thing that tells it apart, or null
     * @param searchWords everything it may be found by, beside title and subtitle (name, address, label), or null
     */
    record Description(String type, String title, String subtitle, String searchWords) {}
}
