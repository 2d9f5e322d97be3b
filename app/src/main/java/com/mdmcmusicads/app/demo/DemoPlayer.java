package com.mdmcmusicads.app.demo;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.demo.DemoProgress.Place;
import com.mdmcmusicads.app.demo.DemoStory.Act;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.leads.LeadDesk;
import com.mdmcmusicads.app.tasks.OpenTask;
import com.mdmcmusicads.app.tasks.TaskDesk;
import com.mdmcmusicads.app.tasks.TaskList;
import com.mdmcmusicads.app.tasks.TaskNotes;
import com.mdmcmusicads.processes.leads.LeadQualification;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plays a story through the real desks and the real process, as far as it can go now. */
@Component
class DemoPlayer {

    private final DemoProgress progress;
    private final DemoPeople people;
    private final LeadDesk leads;
    private final LeadQualification process;
    private final TaskList tasks;
    private final TaskDesk desk;
    private final TaskNotes notes;
    private final CurrentAccount account;
    private final Clock clock;

    DemoPlayer(
            DemoProgress progress,
            DemoPeople people,
            LeadDesk leads,
            LeadQualification process,
            TaskList tasks,
            TaskDesk desk,
            TaskNotes notes,
            CurrentAccount account,
            Clock clock) {
        this.progress = progress;
        this.people = people;
        this.leads = leads;
        this.process = process;
        this.tasks = tasks;
        this.desk = desk;
        this.notes = notes;
        this.account = account;
        this.clock = clock;
    }

    /** All acts whose task is open, in one transaction: a lead that was dealt with in time is never late in between. */
    @Transactional
    void play(DemoStory story) {
        progress.lock(story.email()).ifPresent(place -> {
            var reached = place.leadId() == null ? new Place(receive(story), 0) : place;
            while (reached.actsDone() < story.acts().size()
                    && isDone(story.acts().get(reached.actsDone()), reached.leadId())) {
                reached = reached.next();
            }
            progress.save(
                    story.email(), reached, reached.actsDone() == story.acts().size());
        });
    }

    /** Somebody else plays with this lead: it goes its own way from here. */
    @Transactional
    void leave(DemoStory story) {
        progress.lock(story.email()).ifPresent(place -> progress.save(story.email(), place, true));
    }

    /** What did not come through the form of the site was entered by somebody. */
    private String receive(DemoStory story) {
        var at = clock.instant().minus(story.age());
        return story.source().equals("site")
                ? leads.receive(story.lead(), at).id()
                : people.as(Role.SDR, () -> leads.receive(story.lead(), at).id());
    }

    private boolean isDone(Act act, String leadId) {
        if (act.act() == DemoStory.Deed.ACCEPT) {
            return process.quoteAccepted(leadId);
        }
        return people.as(
                act.team(),
                () -> tasks.of(account.require(), Subject.lead(leadId)).stream()
                        .filter(task -> task.key().equals(act.task()))
                        .findFirst()
                        .map(task -> perform(act, task))
                        .isPresent());
    }

    private OpenTask perform(Act act, OpenTask task) {
        switch (act.act()) {
            case CLAIM -> desk.claim(task.id());
            case COMMENT -> notes.add(task.id(), act.words());
            case DEFER -> desk.followUp(task.id(), clock.instant().plus(Duration.ofDays(act.days())));
            case COMPLETE -> complete(act, task);
            case ACCEPT -> throw new IllegalArgumentException("No task is behind " + act);
        }
        return task;
    }

    private void complete(Act act, OpenTask task) {
        var errors = desk.complete(task.id(), act.answers());
        if (!errors.isEmpty()) {
            throw new IllegalStateException("The form refuses the story's answers: " + errors);
        }
    }
}
