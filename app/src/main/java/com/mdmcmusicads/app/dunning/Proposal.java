package com.mdmcmusicads.app.dunning;

import java.util.List;

/**
 * A mail as it would leave, to be edited first if somebody wants to.
 *
 * @param to null when the client has no address
 */
record Proposal(Stage stage, String to, String subject, String body, List<String> invoiceIds) {

    Proposal with(String otherSubject, String otherBody) {
        return new Proposal(stage, to, otherSubject, otherBody, invoiceIds);
    }
}
