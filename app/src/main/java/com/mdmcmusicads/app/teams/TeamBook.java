package com.mdmcmusicads.app.teams;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.tasks.TaskList;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where those in charge say who works in which team, how it shares, and who is away. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'DIRECTION')")
class TeamBook {

    private final Teams teams;
    private final Absences absences;
    private final Directory directory;
    private final TaskList tasks;
    private final AuditTrail trail;
    private final Clock clock;

    TeamBook(Teams teams, Absences absences, Directory directory, TaskList tasks, AuditTrail trail, Clock clock) {
        this.teams = teams;
        this.absences = absences;
        this.directory = directory;
        this.tasks = tasks;
        this.trail = trail;
        this.clock = clock;
    }

    List<Team> teams() {
        return teams.all();
    }

    List<Member> members(Team team) {
        var members = teams.members(team.key(), clock.instant().minus(Duration.ofHours(24)));
        var held = tasks.held(members.stream().map(Member::accountId).toList(), "lead");
        return members.stream()
                .map(member -> member.with(held.getOrDefault(member.accountId(), 0)))
                .toList();
    }

    /** Who could join: they have the role and are not in yet. */
    List<Person> candidates(Team team) {
        var inside = members(team).stream().map(Member::accountId).toList();
        return directory.with(team.role()).stream()
                .filter(person -> !inside.contains(person.id()))
                .toList();
    }

    void share(Team team, Method method) {
        teams.method(team.key(), method);
        trail.record(
                "team.method", subject(team), Map.of("method", team.method().name()), Map.of("method", method.name()));
    }

    /** Joins, or gets another quota; null is no limit. */
    void keep(Team team, String accountId, Integer dailyQuota) {
        teams.keepMember(team.key(), accountId, dailyQuota);
        var values = new HashMap<String, Object>(Map.of("assignee", accountId));
        if (dailyQuota != null) {
            values.put("quota", dailyQuota);
        }
        trail.record("team.member", subject(team), values);
    }

    void remove(Team team, String accountId) {
        teams.removeMember(team.key(), accountId);
        trail.record("team.left", subject(team), Map.of("assignee", accountId));
    }

    LocalDate today() {
        return clock.instant().atZone(BusinessHours.PARIS).toLocalDate();
    }

    List<Absence> absences() {
        return absences.from(today());
    }

    /** Everybody a team could ask. */
    List<Person> people() {
        return teams.all().stream()
                .map(Team::role)
                .distinct()
                .flatMap(role -> directory.with(role).stream())
                .distinct()
                .toList();
    }

    void leave(String accountId, LocalDate firstDay, LocalDate lastDay) {
        absences.add(accountId, firstDay, lastDay);
        trail.record(
                "team.away",
                new Subject("account", accountId),
                Map.of("assignee", accountId, "from", firstDay.toString(), "until", lastDay.toString()));
    }

    void stay(Absence absence) {
        absences.remove(absence.id());
        trail.record("team.back", new Subject("account", absence.accountId()), Map.of("assignee", absence.accountId()));
    }

    String name(String accountId) {
        return directory.names(List.of(accountId)).getOrDefault(accountId, "–");
    }

    private static Subject subject(Team team) {
        return new Subject("team", team.key());
    }
}
