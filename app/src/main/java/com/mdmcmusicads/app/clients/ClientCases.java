package com.mdmcmusicads.app.clients;

import java.util.List;

/** What another module knows of the processes that run for a client; one bean a process. */
public interface ClientCases {

    /** Those of this client, the latest first, at most {@code limit}. */
    List<ClientCase> of(String clientId, int limit);

    /**
     * One case.
     *
     * @param process id of the process, such as {@code quoteToInvoice}
     * @param businessKey id of what it drives
     * @param title what people call that, for instance the number of a quote
     * @param route its page
     */
    record ClientCase(String process, String businessKey, String title, String route) {}
}
