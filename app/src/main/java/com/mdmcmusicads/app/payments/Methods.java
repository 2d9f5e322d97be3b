package com.mdmcmusicads.app.payments;

import com.stripe.model.PaymentMethod;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What payers left to be charged; each has one in use, the last one left. */
@Repository
class Methods {

    private static final String HIDDEN = " •••• ";

    private final JdbcClient database;
    private final Clock clock;

    Methods(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Method> inUse(String payer) {
        return database.sql("select * from payment_method where payer = ? and lost_at is null")
                .param(payer)
                .query(Methods::method)
                .optional();
    }

    Optional<Owned> find(String id) {
        return database.sql("select * from payment_method where id = ?")
                .param(id)
                .query((row, number) ->
                        new Owned(row.getString("payer"), method(row, number), row.getTimestamp("lost_at") == null))
                .optional();
    }

    /** From now on this one is charged; false when it was in use before. */
    boolean save(String payer, PaymentMethod kept, String mandate) {
        if (inUse(payer).filter(method -> method.id().equals(kept.getId())).isPresent()) {
            update(kept);
            return false;
        }
        var now = Timestamp.from(clock.instant());
        database.sql("update payment_method set lost_at = ? where payer = ? and lost_at is null")
                .params(now, payer)
                .update();
        database.sql("insert into payment_method (id, payer, kind, label, expires, mandate, saved_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (id) do update set lost_at = null, saved_at = excluded.saved_at,"
                        + " label = excluded.label, expires = excluded.expires, mandate = excluded.mandate")
                .param(kept.getId())
                .param(payer)
                .param(MethodKind.of(kept.getType()).name())
                .param(label(kept))
                .param(expires(kept))
                .param(mandate)
                .param(now)
                .update();
        return true;
    }

    /** A bank replaced the card behind it. */
    void update(PaymentMethod now) {
        database.sql("update payment_method set label = ?, expires = ? where id = ?")
                .param(label(now))
                .param(expires(now))
                .param(now.getId())
                .update();
    }

    /** False when it was lost before. */
    boolean lose(String id) {
        return database.sql("update payment_method set lost_at = ? where id = ? and lost_at is null")
                        .params(Timestamp.from(clock.instant()), id)
                        .update()
                == 1;
    }

    private static String label(PaymentMethod method) {
        return switch (MethodKind.of(method.getType())) {
            case CARD -> brand(method.getCard()) + HIDDEN + method.getCard().getLast4();
            case SEPA_DEBIT -> "SEPA" + HIDDEN + method.getSepaDebit().getLast4();
            case PAYPAL -> "PayPal";
            case OTHER -> method.getType();
        };
    }

    private static String brand(PaymentMethod.Card card) {
        var brand = card.getBrand() == null ? "card" : card.getBrand();
        return brand.substring(0, 1).toUpperCase(Locale.ROOT) + brand.substring(1);
    }

    private static Date expires(PaymentMethod method) {
        var card = method.getCard();
        return card == null || card.getExpYear() == null
                ? null
                : Date.valueOf(YearMonth.of(
                                card.getExpYear().intValue(), card.getExpMonth().intValue())
                        .atEndOfMonth());
    }

    private static Method method(ResultSet row, int number) throws SQLException {
        var expires = row.getDate("expires");
        return new Method(
                row.getString("id"),
                MethodKind.valueOf(row.getString("kind")),
                row.getString("label"),
                expires == null ? null : YearMonth.from(expires.toLocalDate()),
                row.getTimestamp("saved_at").toInstant());
    }

    /** A method, whose it is, and whether it is in use. */
    record Owned(String payer, Method method, boolean isInUse) {}
}
