package com.mdmcmusicads.app.teams;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.tasks.TaskList;
import com.mdmcmusicads.app.teams.Choice.Why;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives what comes in to somebody of a team who is here and below their quota, one case after the other. */
@Service
@Transactional
public class TeamDesk {

    private static final Duration DAY = Duration.ofHours(24);

    private final Teams teams;
    private final Absences absences;
    private final Directory directory;
    private final TaskList tasks;
    private final Clock clock;

    TeamDesk(Teams teams, Absences absences, Directory directory, TaskList tasks, Clock clock) {
        this.teams = teams;
        this.absences = absences;
        this.directory = directory;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * Chooses who gets a case, in the caller's transaction: two cases at once never exceed a quota.
     *
     * @param role whose people a team has that nobody has described yet
     * @param before account id of whoever had the case before, or null
     */
    public Choice choose(String team, Role role, Subject about, String before) {
        if (isByHand(team, role)) {
            return Choice.queue(Why.BY_HAND);
        }
        var locked = teams.lock(team);
        if (locked.method() == Method.BY_HAND) {
            return Choice.queue(Why.BY_HAND);
        }
        var choice = choose(locked, about, before);
        if (!choice.isQueue()) {
            teams.given(team, choice.person(), about, clock.instant());
        }
        return choice;
    }

    /** From now on the team is these people, and each case goes to whoever of them has the least to do. */
    public void shareByLoad(String team, Collection<String> people) {
        people.forEach(person -> teams.keepMember(team, person, null));
        teams.method(team, Method.LEAST_BUSY);
    }

    /** A team the routing table names for the first time begins with its queue. */
    private boolean isByHand(String team, Role role) {
        var known = teams.find(team);
        if (known.isEmpty()) {
            teams.add(team, role);
        }
        return known.isEmpty() || known.get().method() == Method.BY_HAND;
    }

    private Choice choose(Team team, Subject about, String before) {
        var working = working(team);
        if (working.isEmpty()) {
            return Choice.queue(Why.NO_MEMBERS);
        }
        var away = absences.on(clock.instant().atZone(BusinessHours.PARIS).toLocalDate());
        var here = working.stream()
                .filter(member -> !away.contains(member.accountId()))
                .toList();
        if (here.isEmpty()) {
            return Choice.queue(Why.ALL_AWAY);
        }
        var free = here.stream().filter(Member::isBelowQuota).toList();
        if (free.isEmpty()) {
            return Choice.queue(Why.ALL_AT_QUOTA);
        }
        return free.stream()
                .filter(member -> member.accountId().equals(before))
                .findFirst()
                .map(member -> new Choice(before, Why.SAME_PERSON))
                .orElseGet(() -> byMethod(team.method(), free, about.type()));
    }

    /** Those whose turn is longest ago come first. */
    private Choice byMethod(Method method, List<Member> free, String kind) {
        if (method == Method.ROUND_ROBIN) {
            return new Choice(free.get(0).accountId(), Why.ROUND_ROBIN);
        }
        var held = tasks.held(free.stream().map(Member::accountId).toList(), kind);
        var leastBusy = free.stream()
                .min(Comparator.comparing(member -> held.getOrDefault(member.accountId(), 0)))
                .orElseThrow();
        return new Choice(leastBusy.accountId(), Why.LEAST_BUSY);
    }

    /** The members who still may come in and still have the team's role. */
    private List<Member> working(Team team) {
        var able = ids(directory.with(team.role()));
        return teams.members(team.key(), clock.instant().minus(DAY)).stream()
                .filter(member -> able.contains(member.accountId()))
                .toList();
    }

    private static Set<String> ids(Collection<Person> people) {
        return people.stream().map(Person::id).collect(Collectors.toSet());
    }
}
