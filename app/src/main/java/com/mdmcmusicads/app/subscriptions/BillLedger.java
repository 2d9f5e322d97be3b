package com.mdmcmusicads.app.subscriptions;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes down what was billed; the database refuses a line that is billed twice for one period. */
@Repository
class BillLedger {

    private final JdbcClient sql;
    private final Clock clock;

    BillLedger(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param invoiceId null when there was nothing to pay */
    void billed(PlannedBill bill, String invoiceId) {
        if (bill.part() == 0) {
            settle(bill, invoiceId == null ? "EMPTY" : "BILLED", null);
        }
        if (invoiceId != null) {
            sql.sql("insert into subscription_invoice values (?, ?, ?, ?::uuid, ?, ?, ?)")
                    .params(
                            bill.subscriptionId(),
                            bill.period().number(),
                            bill.part(),
                            invoiceId,
                            bill.dueOn(),
                            bill.net().amount(),
                            now())
                    .update();
        }
        for (var at = 0; at < bill.charges().size(); at++) {
            charge(bill, bill.charges().get(at), at + 1);
        }
    }

    /** The period is given to the client. */
    void waived(PlannedBill bill, String reason) {
        settle(bill, "WAIVED", reason);
    }

    private void settle(PlannedBill bill, String outcome, String reason) {
        var period = bill.period();
        sql.sql("insert into subscription_period values (?, ?, ?, ?, ?, ?, ?)")
                .params(bill.subscriptionId(), period.number(), period.from(), period.until(), outcome, reason, now())
                .update();
        sql.sql("update subscription set next_period = ? where id = ?")
                .params(period.number() + 1, bill.subscriptionId())
                .update();
    }

    /** @param position of the line on the invoice */
    private void charge(PlannedBill bill, Charge charge, int position) {
        sql.sql("""
                        insert into subscription_charge
                            (line_id, period, subscription_id, part, position, from_on, until_on, net_amount)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        charge.line().id(),
                        charge.period().number(),
                        bill.subscriptionId(),
                        bill.part(),
                        position,
                        charge.from(),
                        charge.until(),
                        charge.net().amount())
                .update();
    }

    void credited(Credit credit, String creditNoteId) {
        sql.sql("""
                        update subscription_charge
                        set credit_from_on = ?, credit_amount = ?, credit_note_id = ?::uuid
                        where line_id = ? and period = ? and credit_from_on is null""")
                .params(
                        credit.from(),
                        credit.net().amount(),
                        creditNoteId,
                        credit.line().id(),
                        credit.period().number())
                .update();
    }

    /** What the client has paid for, or owes for, from that day on: each charge that reaches beyond it, with its invoice. */
    List<Credit> unused(Agreement agreement, LocalDate day) {
        return sql.sql("""
                        select c.line_id, c.until_on, p.number, p.from_on, p.until_on, i.invoice_id, c.position
                        from subscription_charge c
                        join subscription_period p on p.subscription_id = c.subscription_id and p.number = c.period
                        join subscription_invoice i on i.subscription_id = c.subscription_id
                            and i.period = c.period and i.part = c.part
                        where c.subscription_id = ? and c.until_on > ? and c.credit_from_on is null
                        order by p.number, c.part, c.line_id""")
                .params(agreement.subscription().id(), day)
                .query((row, number) -> Credit.of(
                        agreement.line(row.getObject(1, UUID.class)),
                        new BillingPeriod(
                                row.getInt(3), row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class)),
                        day,
                        row.getObject(2, LocalDate.class),
                        row.getString(6),
                        row.getInt(7)))
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
