package com.mdmcmusicads.app.billingrun;

import com.mdmcmusicads.app.billingrun.RunState.Stuck;
import com.mdmcmusicads.app.calendar.BusinessHours;
import com.mdmcmusicads.app.subscriptions.DueDays;
import com.mdmcmusicads.app.subscriptions.SubscriptionDesk;
import com.mdmcmusicads.processes.ProcessBusy;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Counts how far today's run is, and lets what got stuck try again. */
@Service
@PreAuthorize("hasAnyRole('ACCOUNTING', 'DIRECTION')")
class BillingRunDesk {

    private static final int SHOWN = 50;

    private final JdbcClient sql;
    private final SubscriptionDesk subscriptions;
    private final DueDays days;

    BillingRunDesk(JdbcClient sql, SubscriptionDesk subscriptions, DueDays days) {
        this.sql = sql;
        this.subscriptions = subscriptions;
        this.days = days;
    }

    RunState state() {
        var due = days.due();
        var begin = Timestamp.from(due.atStartOfDay(BusinessHours.PARIS).toInstant());
        var done = sql.sql("select count(*) from subscription_invoice where billed_at >= ?")
                .param(begin)
                .query(Integer.class)
                .single();
        var waiting = sql.sql("""
                        select count(*) filter (where blocked_at is null and trouble_at is null
                                and not exists (select from open_task t
                                    where t.subject_type = 'subscription' and t.subject_id = s.id::text and t.task_key = 'approveCatchUp')),
                            count(*) filter (where blocked_at is not null or trouble_at is not null),
                            count(*)
                        from subscription s where next_due_on <= ? and state = 'RUNNING'""")
                .param(due)
                .query((row, number) -> new int[] {row.getInt(1), row.getInt(2), row.getInt(3)})
                .single();
        return new RunState(done, waiting[0], waiting[2] - waiting[0] - waiting[1], stuck(), waiting[1]);
    }

    private List<Stuck> stuck() {
        return sql.sql("""
                        select s.id::text, c.name, s.blocked_by from subscription s join client c on c.id = s.client_id
                        where (s.blocked_at is not null or s.trouble_at is not null) and s.state = 'RUNNING'
                        order by c.name, s.id limit ?""")
                .param(SHOWN)
                .query((row, number) -> new Stuck(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    /**
     * Everything that is stuck looks again; one that moves by itself at this moment is left alone.
     *
     * @return how many
     */
    @PreAuthorize("hasRole('ACCOUNTING')")
    int tryAgain() {
        var ids = sql.sql("""
                        select id::text from subscription
                        where (blocked_at is not null or trouble_at is not null) and state = 'RUNNING' order by id""").query(String.class).list();
        ids.forEach(this::tryAgain);
        return ids.size();
    }

    private void tryAgain(String id) {
        try {
            subscriptions.lookAgain(id);
        } catch (ProcessBusy busy) {
            // It looks by itself.
        }
    }
}
