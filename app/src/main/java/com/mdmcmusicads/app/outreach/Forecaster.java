package com.mdmcmusicads.app.outreach;

import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.leads.LeadDesk;
import com.mdmcmusicads.app.leads.LeadPerson;
import com.mdmcmusicads.app.outreach.ForecastMail.Caution;
import com.mdmcmusicads.app.outreach.Timetable.Course;
import com.mdmcmusicads.app.sequences.Copywriter;
import com.mdmcmusicads.app.sequences.Script;
import com.mdmcmusicads.app.sequences.SequenceDesk;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what a sequence would send to leads if they were enrolled now; nothing is written. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SDR', 'DIRECTION')")
public class Forecaster {

    private final LeadDesk leads;
    private final SequenceDesk sequences;
    private final Copywriter copywriter;
    private final Timetable timetable;
    private final Enroller enroller;
    private final Enrolments enrolments;
    private final Clock clock;

    Forecaster(
            LeadDesk leads,
            SequenceDesk sequences,
            Copywriter copywriter,
            Timetable timetable,
            Enroller enroller,
            Enrolments enrolments,
            Clock clock) {
        this.leads = leads;
        this.sequences = sequences;
        this.copywriter = copywriter;
        this.timetable = timetable;
        this.enroller = enroller;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /** Every mail each of them would get, in the order of their days. */
    public List<ForecastMail> forecast(Collection<String> leadIds, String sequence) {
        var script = sequences.current(sequence).orElseThrow();
        return leadIds.stream()
                .flatMap(id -> leads.person(id).stream())
                .flatMap(lead -> mails(lead, script).stream())
                .sorted(java.util.Comparator.comparing(ForecastMail::at))
                .toList();
    }

    private List<ForecastMail> mails(LeadPerson lead, Script script) {
        var now = clock.instant();
        var running = enrolments.goingOn(List.of(lead.email().toLowerCase(Locale.ROOT)));
        var hindrances = hindrances(lead, script, running);
        var taken = running.stream()
                .filter(other -> !other.sequenceKey().equals(script.key()))
                .flatMap(other -> days(Course.of(other), script(other), now).stream())
                .collect(Collectors.toSet());
        var mails = new ArrayList<ForecastMail>();
        var course = new Course(0, now, null, share(lead), false);
        for (var at = timetable.next(course, script, now); at != null; at = timetable.next(course, script, at)) {
            mails.add(mail(lead, script, course, at, cautions(hindrances, taken, script, course, at)));
            course = course.after(at);
        }
        return mails;
    }

    private ForecastMail mail(LeadPerson lead, Script script, Course course, Instant at, Set<Caution> cautions) {
        var step = script.steps().get(course.step());
        var mail = copywriter.write(step, StepPost.recipient(lead, lead.email()), "");
        if (!mail.missing().isEmpty()) {
            cautions.add(Caution.MISSING);
        }
        return new ForecastMail(lead, course.step() + 1, mail.subject(), at, cautions);
    }

    private Set<Caution> cautions(
            Set<Caution> hindrances, Set<LocalDate> taken, Script script, Course course, Instant at) {
        var cautions = EnumSet.noneOf(Caution.class);
        cautions.addAll(hindrances);
        if (timetable.slips(course, script, at)) {
            cautions.add(Caution.SLIPPED);
        }
        if (taken.contains(day(at))) {
            cautions.add(Caution.SAME_DAY);
        }
        return cautions;
    }

    private Set<Caution> hindrances(LeadPerson lead, Script script, List<Enrolment> running) {
        var cautions = EnumSet.noneOf(Caution.class);
        var hindrance = enroller.hindrance(lead, script);
        if (hindrance != null) {
            cautions.add(Caution.valueOf(hindrance.name()));
        }
        if (running.stream().anyMatch(other -> other.sequenceKey().equals(script.key()))) {
            cautions.add(Caution.ALREADY);
        }
        return cautions;
    }

    private Set<LocalDate> days(Course begun, Script script, Instant now) {
        var days = new java.util.HashSet<LocalDate>();
        var course = begun;
        for (var at = timetable.next(course, script, now); at != null; at = timetable.next(course, script, at)) {
            days.add(day(at));
            course = course.after(at);
        }
        return days;
    }

    private Script script(Enrolment enrolment) {
        return sequences.version(enrolment.sequenceKey(), enrolment.sequenceVersion());
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, BusinessHours.PARIS);
    }

    private static double share(LeadPerson lead) {
        return Math.floorMod(lead.id().hashCode(), 1000) / 1000.0;
    }
}
