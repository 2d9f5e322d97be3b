package com.mdmcmusicads.app.metaads;

import com.fasterxml.jackson.databind.JsonNode;

/** What counts as a view: Meta counts several things under that name, and one must be chosen for all campaigns. */
enum ViewsMeaning {
    /** Watched for three seconds, or to its end when it is shorter; what Meta calls "video views". */
    THREE_SECONDS("actions", "video_view"),
    /** Watched for fifteen seconds, or to its end. */
    THRUPLAY("video_thruplay_watched_actions", "video_view"),
    /** Began to play. */
    PLAY("video_play_actions", "video_view");

    private final String field;
    private final String action;

    ViewsMeaning(String field, String action) {
        this.field = field;
        this.action = action;
    }

    /** The field of the insights it is read from. */
    String field() {
        return field;
    }

    long of(JsonNode row) {
        return Actions.sum(row, field, java.util.Set.of(action)).longValue();
    }
}
