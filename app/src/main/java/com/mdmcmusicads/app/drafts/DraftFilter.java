package com.mdmcmusicads.app.drafts;

import com.mdmcmusicads.app.deployments.ModelKind;

/**
 * Which models to list.
 *
 * @param text part of a name or key; null or empty: all
 * @param kind null: all
 */
public record DraftFilter(String text, ModelKind kind, boolean writtenOnly) {

    public static final DraftFilter ALL = new DraftFilter("", null, false);
}
