package com.mdmcmusicads.app.kpiruns;

import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.campaigns.PlatformPlan;
import com.mdmcmusicads.app.kpicollection.Found;
import com.mdmcmusicads.app.texts.Folded;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which of our campaigns a platform's campaign most likely is, by the words they have in common. */
final class Likeness {

    private static final int SHORTEST = 3;

    private Likeness() {}

    /** Campaigns that may be attached: they run on the platform and carry no name of it yet; the likeliest first. */
    static List<CampaignSheet> open(Found stranger, Collection<CampaignSheet> campaigns) {
        var words = words(stranger.name());
        return campaigns.stream()
                .filter(sheet -> isOpen(sheet, stranger))
                .sorted(Comparator.comparingInt((CampaignSheet sheet) -> -common(words, sheet))
                        .thenComparing(CampaignSheet::number))
                .toList();
    }

    /** The likeliest one, when it shares a word and no other shares as many. */
    static Optional<CampaignSheet> best(Found stranger, Collection<CampaignSheet> campaigns) {
        var words = words(stranger.name());
        var open = open(stranger, campaigns);
        if (open.isEmpty() || common(words, open.get(0)) == 0) {
            return Optional.empty();
        }
        var isClear = open.size() == 1 || common(words, open.get(1)) < common(words, open.get(0));
        return isClear ? Optional.of(open.get(0)) : Optional.empty();
    }

    private static boolean isOpen(CampaignSheet sheet, Found stranger) {
        return !sheet.state().isOver()
                && sheet.on(stranger.platform()).map(PlatformPlan::externalId).isEmpty()
                && sheet.on(stranger.platform()).isPresent();
    }

    private static int common(Set<String> words, CampaignSheet sheet) {
        var ours = words(sheet.artist() + " " + sheet.title());
        ours.retainAll(words);
        return ours.size();
    }

    private static Set<String> words(String name) {
        var words = new HashSet<>(Arrays.asList(Folded.of(name).split("[^\\p{L}\\p{N}]+")));
        words.removeIf(word -> word.length() < SHORTEST);
        return words;
    }
}
