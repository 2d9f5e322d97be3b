package com.mdmcmusicads.app.teams;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of teams, their people and what these were given. */
@Repository
class Teams {

    private final JdbcClient sql;

    Teams(JdbcClient sql) {
        this.sql = sql;
    }

    List<Team> all() {
        return sql.sql("select key, role, method from team order by role desc, key")
                .query(Teams::team)
                .list();
    }

    Optional<Team> find(String key) {
        return sql.sql("select key, role, method from team where key = ?")
                .param(key)
                .query(Teams::team)
                .optional();
    }

    /** Whoever else wants to give something to this team waits until this transaction ends. */
    Team lock(String key) {
        return sql.sql("select key, role, method from team where key = ? for update")
                .param(key)
                .query(Teams::team)
                .single();
    }

    void add(String key, Role role) {
        sql.sql("insert into team (key, role) values (?, ?) on conflict do nothing")
                .params(key, role.name())
                .update();
    }

    void method(String key, Method method) {
        sql.sql("update team set method = ? where key = ?")
                .params(method.name(), key)
                .update();
    }

    List<Member> members(String key, Instant since) {
        return sql.sql("""
                        select member.account_id::text, member.daily_quota, member.last_assigned_at,
                            (select count(*) from team_assignment given where given.team = member.team
                                and given.account_id = member.account_id and given.at > :since) as recent
                        from team_member member where member.team = :team
                        order by member.last_assigned_at nulls first, member.account_id""")
                .param("team", key)
                .param("since", Timestamp.from(since))
                .query(Teams::member)
                .list();
    }

    void keepMember(String key, String accountId, Integer dailyQuota) {
        sql.sql("""
                        insert into team_member (team, account_id, daily_quota) values (?, ?::uuid, ?)
                        on conflict (team, account_id) do update set daily_quota = excluded.daily_quota""").params(key, accountId, dailyQuota).update();
    }

    void removeMember(String key, String accountId) {
        sql.sql("delete from team_member where team = ? and account_id = ?::uuid")
                .params(key, accountId)
                .update();
    }

    void given(String key, String accountId, Subject about, Instant at) {
        sql.sql("""
                        insert into team_assignment (team, account_id, subject_type, subject_id, at)
                        values (?, ?::uuid, ?, ?, ?)""")
                .params(key, accountId, about.type(), about.id(), Timestamp.from(at))
                .update();
        sql.sql("update team_member set last_assigned_at = ? where team = ? and account_id = ?::uuid")
                .params(Timestamp.from(at), key, accountId)
                .update();
    }

    private static Team team(ResultSet row, int number) throws SQLException {
        return new Team(row.getString("key"), Role.valueOf(row.getString("role")), Method.valueOf(row.getString(3)));
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        var last = row.getTimestamp("last_assigned_at");
        return new Member(
                row.getString("account_id"),
                row.getObject("daily_quota", Integer.class),
                row.getInt("recent"),
                0,
                last == null ? null : last.toInstant());
    }
}
