package com.mdmcmusicads.app.kpicollection;

import com.mdmcmusicads.app.adaccounts.AdAccountDesk;
import com.mdmcmusicads.app.adplatforms.AdDay;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a page says is kept: figures of campaigns we know, the others' names, and why a row was not taken. */
@Component
class PageKeeper {

    private final CampaignDesk campaigns;
    private final AdAccountDesk accounts;
    private final FoundDays found;
    private final DayBook book;

    PageKeeper(CampaignDesk campaigns, AdAccountDesk accounts, FoundDays found, DayBook book) {
        this.campaigns = campaigns;
        this.accounts = accounts;
        this.found = found;
        this.book = book;
    }

    RunCounts keep(CollectionRun run, List<AdDay> page) {
        var days = once(run, page);
        if (days.isEmpty()) {
            return RunCounts.NONE;
        }
        var names = days.stream().map(AdDay::externalCampaignId).distinct().toList();
        var known = campaigns.byExternalIds(run.platform(), names);
        var ours = ours(days, known);
        var strange = strange(days, known);
        accounts.saw(run.accountId(), days);
        found.saw(run, ours, strange, known);
        return book.write(run, ours, known).plus(new RunCounts(0, 0, 0, 0, strange.size(), 0));
    }

    /** Each campaign and day of the stretch once; should a platform repeat one, what it said last counts. */
    private static Collection<AdDay> once(CollectionRun run, List<AdDay> page) {
        var days = new LinkedHashMap<List<Object>, AdDay>();
        page.stream()
                .filter(day -> run.chunk().has(day.day()))
                .forEach(day -> days.put(List.of(day.externalCampaignId(), day.day()), day));
        return days.values();
    }

    private static List<AdDay> ours(Collection<AdDay> days, Map<String, String> known) {
        return days.stream()
                .filter(day -> known.containsKey(day.externalCampaignId()))
                .toList();
    }

    /** One that did nothing all the while concerns nobody. */
    private static List<AdDay> strange(Collection<AdDay> days, Map<String, String> known) {
        var active = days.stream()
                .filter(PageKeeper::isActive)
                .map(AdDay::externalCampaignId)
                .collect(Collectors.toSet());
        return days.stream()
                .filter(day -> !known.containsKey(day.externalCampaignId()))
                .filter(day -> active.contains(day.externalCampaignId()))
                .toList();
    }

    private static boolean isActive(AdDay day) {
        return Stream.of(day.spend(), day.conversions(), day.impressions(), day.views(), day.clicks())
                .anyMatch(figure -> figure != null && figure.doubleValue() != 0);
    }
}
