package com.mdmcmusicads.app.mail;

/** How far a mail has come. */
public enum MailState {
    /** Waits for its turn, or for its next attempt. */
    QUEUED,
    /** Being handed to the server at this moment. */
    SENDING,
    /** The server took it. */
    SENT,
    /** All attempts are used up; an incident stands. */
    FAILED,
    /** The server, or a later bounce, turned it down for good. */
    BOUNCED,
    /** Not sent because the address is suppressed. */
    SUPPRESSED,
    /** No server was set; it waits for a person. */
    KEPT,
    /** Nobody knows whether the server took it; a person decides. */
    UNCERTAIN
}
