package com.mdmcmusicads.app.board;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.tasks.OpenTask;
import com.mdmcmusicads.app.tasks.TaskDesk;
import com.mdmcmusicads.app.tasks.TaskList;
import com.mdmcmusicads.processes.leads.LeadQualification;
import java.util.HashMap;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves a lead by doing what its process asks for: taking, giving back or answering its open task, or waking it up. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SDR', 'SALES')")
class MoveDesk {

    private final BoardReader board;
    private final TaskList tasks;
    private final TaskDesk desk;
    private final LeadQualification process;
    private final CurrentAccount account;
    private final Directory directory;

    MoveDesk(
            BoardReader board,
            TaskList tasks,
            TaskDesk desk,
            LeadQualification process,
            CurrentAccount account,
            Directory directory) {
        this.board = board;
        this.tasks = tasks;
        this.desk = desk;
        this.process = process;
        this.account = account;
        this.directory = directory;
    }

    /**
     * Does nothing when the lead already stands there.
     *
     * @param why reason and details, where the move needs them
     * @throws MoveRefused when the process, its open task or this person's role do not allow it
     */
    void move(String leadId, Stage to, Map<String, String> why) {
        var from = board.stage(leadId).orElseThrow(() -> new MoveRefused("GONE"));
        if (from == to) {
            return;
        }
        var move = Move.between(from, to);
        if (move.kind() == Move.Kind.WAKE) {
            wake(leadId);
            return;
        }
        var task = task(leadId, move.task());
        switch (move.kind()) {
            case CLAIM -> desk.claim(task.id());
            case RELEASE -> desk.release(task.id());
            default -> answer(task, move, why);
        }
    }

    private void wake(String leadId) {
        if (!process.leadReengaged(leadId)) {
            throw new MoveRefused("NO_TASK");
        }
    }

    private void answer(OpenTask task, Move move, Map<String, String> why) {
        if (task.isFree()) {
            desk.claim(task.id());
        }
        var answers = new HashMap<String, Object>(move.answers());
        answers.putAll(why);
        if (!desk.complete(task.id(), answers).isEmpty()) {
            throw new MoveRefused("FORM");
        }
    }

    /** The open task this person may act on now. */
    private OpenTask task(String leadId, String key) {
        var me = account.require();
        var task = tasks.of(me, Subject.lead(leadId)).stream()
                .filter(open -> open.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new MoveRefused(isForMe(me, key) ? "NO_TASK" : "NOT_YOURS_" + key));
        if (!task.isFree() && !task.isOf(me)) {
            throw new MoveRefused(
                    "TAKEN", directory.find(task.assignee()).map(Person::name).orElse("–"));
        }
        if (!task.isOfferedTo(me) && !task.isOf(me)) {
            throw new MoveRefused("NOT_YOURS_" + key);
        }
        return task;
    }

    private static boolean isForMe(Person me, String key) {
        return me.roles().stream().anyMatch(role -> role.name().equals(key.equals("contactLead") ? "SALES" : "SDR"));
    }
}
