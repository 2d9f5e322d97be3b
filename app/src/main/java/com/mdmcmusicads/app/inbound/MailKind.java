package com.mdmcmusicads.app.inbound;

/** What a mail that came in is. */
public enum MailKind {
    /** A person answers a mail of ours. */
    REPLY,
    /** A machine answers for a person: away, received your message, … Stops nothing. */
    AUTO_REPLY,
    /** A server says that a mail of ours did not arrive, or not yet. */
    BOUNCE,
    /** A person told their provider that a mail of ours is spam. */
    COMPLAINT,
    /** A person writes of their own accord. */
    OTHER
}
