package com.mdmcmusicads.app.tasks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** The same act on several tasks, each in a transaction of its own: what cannot be done stops nothing else. */
@Service
public class BulkDesk {

    /** Most tasks at once. */
    public static final int MOST = 500;

    private final TaskDesk desk;

    BulkDesk(TaskDesk desk) {
        this.desk = desk;
    }

    public Outcome claim(Collection<String> ids) {
        return each(ids, desk::claim);
    }

    public Outcome assign(Collection<String> ids, String personId) {
        return each(ids, id -> desk.assign(id, personId));
    }

    private static Outcome each(Collection<String> ids, Consumer<String> act) {
        var done = 0;
        var refusals = new ArrayList<TaskRefusal>();
        for (var id : ids.stream().limit(MOST).toList()) {
            try {
                act.accept(id);
                done++;
            } catch (TaskRefusal refusal) {
                refusals.add(refusal);
            }
        }
        return new Outcome(done, refusals);
    }

    /** How many went through, and why the others did not. */
    public record Outcome(int done, List<TaskRefusal> refusals) {}
}
