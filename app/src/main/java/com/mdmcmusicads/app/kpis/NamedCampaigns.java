package com.mdmcmusicads.app.kpis;

import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.platforms.Platform;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Which campaigns callers mean: by id, by number, or by what the platform of the row calls them. However many rows there
 * are, the questions to the database stay the same few.
 */
@Component
class NamedCampaigns {

    private static final int LONGEST_NAME = 200;

    private final CampaignDesk campaigns;

    NamedCampaigns(CampaignDesk campaigns) {
        this.campaigns = campaigns;
    }

    /** One campaign by its id or number. */
    Optional<CampaignSheet> find(String name) {
        return isName(name)
                ? Optional.ofNullable(campaigns.resolve(List.of(name)).get(name))
                        .filter(sheet -> isOurs(sheet, name))
                : Optional.empty();
    }

    /** The campaign of each row that names one; the others are missing. */
    Map<Told, CampaignSheet> of(Collection<Told> rows) {
        var named = rows.stream()
                .filter(row -> row.fault() == null && isName(row.campaign()))
                .toList();
        var ours = campaigns.resolve(named.stream().map(Told::campaign).collect(Collectors.toSet()));
        ours.entrySet().removeIf(entry -> !isOurs(entry.getValue(), entry.getKey()));
        var theirs = theirs(
                named.stream().filter(row -> !ours.containsKey(row.campaign())).toList());
        var found = new java.util.IdentityHashMap<Told, CampaignSheet>();
        named.forEach(row -> Optional.ofNullable(ours.get(row.campaign()))
                .or(() -> Optional.ofNullable(theirs.get(row.platform())).map(names -> names.get(row.campaign())))
                .ifPresent(sheet -> found.put(row, sheet)));
        return found;
    }

    private Map<Platform, Map<String, CampaignSheet>> theirs(List<Told> rows) {
        var names = new EnumMap<Platform, Set<String>>(Platform.class);
        rows.forEach(row -> names.computeIfAbsent(row.platform(), platform -> new HashSet<>())
                .add(row.campaign()));
        var ids = new EnumMap<Platform, Map<String, String>>(Platform.class);
        names.forEach((platform, wanted) -> ids.put(platform, campaigns.byExternalIds(platform, wanted)));
        var sheets = sheets(
                ids.values().stream().flatMap(found -> found.values().stream()).collect(Collectors.toSet()));
        var theirs = new EnumMap<Platform, Map<String, CampaignSheet>>(Platform.class);
        ids.forEach((platform, found) -> {
            var byName = new HashMap<String, CampaignSheet>();
            found.forEach((name, id) -> byName.put(name, sheets.get(id)));
            theirs.put(platform, byName);
        });
        return theirs;
    }

    private Map<String, CampaignSheet> sheets(Set<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : campaigns.sheets(ids).stream().collect(Collectors.toMap(CampaignSheet::id, Function.identity()));
    }

    /** What a platform calls a campaign counts for the rows of that platform only. */
    private static boolean isOurs(CampaignSheet sheet, String name) {
        return sheet.id().equalsIgnoreCase(name) || sheet.number().equalsIgnoreCase(name);
    }

    /** Text no campaign can have, and no database can take, is not asked for. */
    private static boolean isName(String text) {
        return text.length() <= LONGEST_NAME
                && text.codePoints()
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }
}
