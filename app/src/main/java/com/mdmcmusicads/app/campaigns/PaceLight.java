package com.mdmcmusicads.app.campaigns;

import com.mdmcmusicads.app.money.MediaBudget;
import java.util.List;

/**
 * How the spending of a campaign stands against its plan, in few words.
 *
 * @param spentPercent of its budget
 * @param expectedPercent of its budget that should be spent by now
 * @param sentences why the light is what it is, in the reader's language
 */
public record PaceLight(Light light, int spentPercent, int expectedPercent, MediaBudget spent, List<String> sentences) {

    public PaceLight {
        sentences = List.copyOf(sentences);
    }
}
