package com.mdmcmusicads.app.campaigns;

import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.clients.ClientName;
import com.mdmcmusicads.app.money.MediaBudget;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.app.texts.Folded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads campaigns with where they run, one of them or thousands, in three questions. */
@Repository
class Campaigns {

    private static final String PLATFORMS = """
            select p.*, c.currency from campaign_platform p join campaign c on c.id = p.campaign_id
            where p.campaign_id = any (?)""";

    private final JdbcClient sql;
    private final ClientDesk clients;

    Campaigns(JdbcClient sql, ClientDesk clients) {
        this.sql = sql;
        this.clients = clients;
    }

    Optional<CampaignSheet> find(String id) {
        return sheets(List.of(id)).stream().findFirst();
    }

    /**
     * Held against everybody else until the transaction ends.
     *
     * @throws CampaignUnknown when there is none
     */
    CampaignSheet hold(String id) {
        sql.sql("select id from campaign where id = any (?) for update")
                .param(uuids(List.of(id)))
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new CampaignUnknown(id));
        return find(id).orElseThrow();
    }

    /** In the order of their ids' first mention; what is no campaign is left out. */
    List<CampaignSheet> sheets(Collection<String> ids) {
        var wanted = uuids(ids);
        if (wanted.length == 0) {
            return List.of();
        }
        var places = platforms(wanted);
        var rows = sql.sql("select * from campaign where id = any (?)")
                .param(wanted)
                .query(Campaigns::row)
                .list();
        var names = clients.names(
                rows.stream().map(CampaignSheet::clientId).distinct().toList());
        var sheets = rows.stream()
                .map(row -> whole(row, names, places.getOrDefault(row.id(), List.of())))
                .collect(Collectors.toMap(CampaignSheet::id, sheet -> sheet));
        return Arrays.stream(wanted)
                .map(id -> sheets.get(id.toString()))
                .filter(Objects::nonNull)
                .toList();
    }

    List<String> inState(CampaignState state) {
        return sql.sql("select id::text from campaign where state = ? order by to_on, id")
                .param(state.name())
                .query(String.class)
                .list();
    }

    /** The latest first. */
    List<String> ofClient(String clientId, int limit) {
        return sql.sql("select id::text from campaign where client_id = any (?) order by from_on desc, id limit ?")
                .params(uuids(List.of(clientId)), limit)
                .query(String.class)
                .list();
    }

    Optional<String> byReference(String reference) {
        return sql.sql("select id::text from campaign where reference = ?")
                .param(reference)
                .query(String.class)
                .optional();
    }

    boolean isPrepared(String id) {
        return sql.sql("select prepared_at is not null from campaign where id = ?::uuid")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** Those that have all the words, the latest first. */
    List<String> search(String words, int limit) {
        return sql.sql(
                        "select id::text from campaign where search_words like all (?) order by from_on desc, id limit ?")
                .params(Folded.patterns(words).toArray(String[]::new), limit)
                .query(String.class)
                .list();
    }

    private Map<String, List<PlatformPlan>> platforms(UUID[] ids) {
        return sql
                .sql(PLATFORMS)
                .param(ids)
                .query((row, number) -> Map.entry(row.getString("campaign_id"), platform(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static PlatformPlan platform(ResultSet row) throws SQLException {
        return new PlatformPlan(
                Platform.valueOf(row.getString("platform")),
                new MediaBudget(row.getBigDecimal("budget"), Currency.getInstance(row.getString("currency"))),
                row.getString("external_id"),
                row.getBoolean("paused"),
                row.getTimestamp("budget_since").toInstant());
    }

    private static CampaignSheet whole(CampaignSheet row, Map<String, ClientName> names, List<PlatformPlan> places) {
        var name = Optional.ofNullable(names.get(row.clientId()))
                .map(ClientName::name)
                .orElse("");
        var ordered = places.stream()
                .sorted(Comparator.comparing(PlatformPlan::platform))
                .toList();
        return new CampaignSheet(
                row.id(),
                row.number(),
                row.clientId(),
                name,
                row.title(),
                row.artist(),
                row.release(),
                row.objective(),
                row.from(),
                row.to(),
                row.state(),
                row.pmAccountId(),
                row.currency(),
                ordered,
                row.monthlyFee(),
                row.quoteId(),
                row.revision());
    }

    private static CampaignSheet row(ResultSet row, int number) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        var fee = row.getBigDecimal("fee_amount");
        return new CampaignSheet(
                row.getString("id"),
                row.getString("number"),
                row.getString("client_id"),
                null,
                row.getString("title"),
                row.getString("artist"),
                row.getString("release"),
                Objective.valueOf(row.getString("objective")),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                CampaignState.valueOf(row.getString("state")),
                row.getString("pm_account_id"),
                currency,
                List.of(),
                fee == null ? null : new Money(fee, currency),
                row.getString("quote_id"),
                row.getInt("revision"));
    }

    /** What is no id at all is left out, like what is no campaign. */
    static UUID[] uuids(Collection<String> ids) {
        return ids.stream()
                .filter(id -> id != null && id.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .distinct()
                .map(UUID::fromString)
                .toArray(UUID[]::new);
    }
}
