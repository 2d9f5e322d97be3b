package com.mdmcmusicads.app.consent;

/** The way by which an answer reached us. */
public enum Channel {
    WEB_FORM,
    STAFF,
    IMPORT,
    EMAIL_LINK,
    API
}
