package com.mdmcmusicads.app.n8n;

/** The few words an import writes into the model itself, in the language of whoever imports. */
record NodeWords(
        String yes,
        String no,
        String end,
        String redo,
        String prepare,
        String otherwise,
        String error,
        String more,
        String done) {}
