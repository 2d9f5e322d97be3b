package com.mdmcmusicads.app.tasks;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/**
 * One task that waits for somebody, and who may do what with it.
 *
 * @param help how to go about it, or null
 * @param candidates the roles it is offered to
 * @param assignee account id of whoever works on it, or null
 * @param owner account id of whoever answers for it while it is delegated, or null
 * @param delegated handed to {@code assignee} for help, to be given back to {@code owner}
 * @param followUpAt hidden until then, or null
 */
public record OpenTask(
        String id,
        Process process,
        String key,
        Name name,
        Name help,
        Subject subject,
        String title,
        String subtitle,
        Set<Role> candidates,
        String assignee,
        String owner,
        boolean delegated,
        int priority,
        Instant createdAt,
        Instant dueAt,
        Instant followUpAt) {

    /** Which run of which process made it. */
    public record Process(String key, Name name, String instanceId) {}

    /** What the model calls it, in both languages. */
    public record Name(String french, String english) {

        public String in(Locale locale) {
            return locale.getLanguage().equals("en") ? english : french;
        }
    }

    /** Where somebody opens it. */
    public String route() {
        return "tasks/" + id;
    }

    public boolean isFree() {
        return assignee == null;
    }

    public boolean isOf(Person person) {
        return person.id().equals(assignee);
    }

    public boolean isLate(Instant now) {
        return dueAt != null && dueAt.isBefore(now);
    }

    public boolean isOfferedTo(Person person) {
        return candidates.stream().anyMatch(person::has);
    }

    /** Direction reads everything, and the administrator may have to sort things out. */
    public boolean maySee(Person person) {
        return isOf(person)
                || person.id().equals(owner)
                || isOfferedTo(person)
                || person.has(Role.ADMIN)
                || person.has(Role.DIRECTION);
    }

    /** Whoever may be given it: its roles, and those who may see everything anyway. */
    public boolean mayBeHeldBy(Person person) {
        return person.isStaff() && (isOfferedTo(person) || person.has(Role.ADMIN) || person.has(Role.DIRECTION));
    }

    public boolean mayBeClaimedBy(Person person) {
        return isFree() && (isOfferedTo(person) || person.has(Role.ADMIN));
    }

    public boolean mayBeReleasedBy(Person person) {
        return !isFree() && !delegated && (isOf(person) || person.has(Role.ADMIN));
    }

    /** One gives away what is one's own or nobody's; taking from somebody is for the administrator. */
    public boolean mayBeAssignedBy(Person person) {
        return person.has(Role.ADMIN) || isOf(person) && !delegated || isFree() && isOfferedTo(person);
    }

    public boolean mayBeDelegatedBy(Person person) {
        return isOf(person) && !delegated;
    }

    public boolean mayBeGivenBackBy(Person person) {
        return isOf(person) && delegated;
    }

    public boolean mayBeDeferredBy(Person person) {
        return isOf(person) || isFree() && isOfferedTo(person) || person.has(Role.ADMIN);
    }

    /** Only whoever works on it fills in its form. */
    public boolean mayBeAnsweredBy(Person person) {
        return isOf(person);
    }

    public boolean mayBeCompletedBy(Person person) {
        return isOf(person) && !delegated;
    }
}
