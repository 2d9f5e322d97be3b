package com.mdmcmusicads.app.adplatforms;

import java.util.List;

/**
 * A part of what was asked for.
 *
 * @param next where to go on, or null when this was the end
 * @param partial whether the platform itself says that it left something out
 */
public record FetchPage(List<AdDay> days, String next, boolean partial) {

    public FetchPage {
        days = List.copyOf(days);
    }
}
