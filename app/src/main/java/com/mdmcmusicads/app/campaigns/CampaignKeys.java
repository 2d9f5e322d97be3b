package com.mdmcmusicads.app.campaigns;

import com.mdmcmusicads.app.platforms.Platform;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds campaigns by whatever other systems call them, ten thousand at once. */
@Repository
class CampaignKeys {

    private static final String ANY = """
            select 1, id::text, id::text from campaign where id = any (?)
            union all select 2, lower(number), id::text from campaign where number = any (?)
            union all select 3, lower(external_id), campaign_id::text from campaign_platform
                where lower(external_id) = any (?)""";

    private final JdbcClient sql;

    CampaignKeys(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Ids by the keys as they were given. An id or number counts before what a platform calls it; a name that two
     * platforms gave to different campaigns means none.
     */
    Map<String, String> resolve(Collection<String> keys) {
        var lower = keys.stream().map(CampaignKeys::lower).collect(Collectors.toSet());
        var found = new HashMap<String, Found>();
        sql.sql(ANY)
                .params(Campaigns.uuids(lower), upper(lower), lower.toArray(String[]::new))
                .query((row, number) -> new Found(row.getInt(1), row.getString(2), row.getString(3)))
                .list()
                .forEach(one -> found.merge(one.key(), one, Found::or));
        var ids = new HashMap<String, String>();
        keys.stream()
                .filter(key ->
                        found.containsKey(lower(key)) && found.get(lower(key)).id() != null)
                .forEach(key -> ids.put(key, found.get(lower(key)).id()));
        return ids;
    }

    /** Ids by the names one platform gives; as they were given. */
    Map<String, String> byExternalIds(Platform platform, Collection<String> externalIds) {
        var lower = externalIds.stream().map(CampaignKeys::lower).distinct().toArray(String[]::new);
        var found = sql
                .sql("""
                        select lower(external_id), campaign_id from campaign_platform
                        where platform = ? and lower(external_id) = any (?)""")
                .params(platform.name(), lower)
                .query((row, number) -> Map.entry(row.getString(1), row.getObject(2, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return externalIds.stream()
                .distinct()
                .filter(key -> found.containsKey(lower(key)))
                .collect(Collectors.toMap(
                        key -> key, key -> found.get(lower(key)).toString()));
    }

    private static String lower(String key) {
        return key.strip().toLowerCase(Locale.ROOT);
    }

    private static String[] upper(Set<String> keys) {
        return keys.stream().map(key -> key.toUpperCase(Locale.ROOT)).toArray(String[]::new);
    }

    private record Found(int rank, String key, String id) {

        Found or(Found other) {
            if (rank != other.rank) {
                return rank < other.rank ? this : other;
            }
            return other.id.equals(id) ? this : new Found(rank, key, null);
        }
    }
}
