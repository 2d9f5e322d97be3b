package com.mdmcmusicads.app.payments;

import com.stripe.param.CustomerCreateParams;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Who our payers are at the provider: made once for each of them. */
@Component
class Customers {

    private final JdbcClient database;
    private final StripeLine line;
    private final TransactionTemplate apart;
    private final Clock clock;

    Customers(JdbcClient database, StripeLine line, PlatformTransactionManager transactions, Clock clock) {
        this.database = database;
        this.line = line;
        this.clock = clock;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The provider's id; {@code email} is where it may write to when it does not know the payer yet. */
    String of(String payer, String email) {
        return known(payer).orElseGet(() -> make(payer, email));
    }

    Optional<String> known(String payer) {
        return database.sql("select stripe_id from payment_customer where payer = ? and stripe_id is not null")
                .param(payer)
                .query(String.class)
                .optional();
    }

    private String make(String payer, String email) {
        var row = apart.execute(status -> asked(payer, email));
        var order = CustomerCreateParams.builder()
                .setEmail(row.email())
                .putMetadata("client_id", payer)
                .build();
        try {
            var id = line.ask(stripe -> stripe.customers().create(order, StripeLine.once(row.key())))
                    .getId();
            apart.executeWithoutResult(status -> database.sql(
                            "update payment_customer set stripe_id = ? where payer = ? and stripe_id is null")
                    .params(id, payer)
                    .update());
            return id;
        } catch (StripeLine.ServerFailed remembered) {
            apart.executeWithoutResult(
                    status -> database.sql("delete from payment_customer where payer = ? and stripe_id is null")
                            .param(payer)
                            .update());
            throw remembered;
        }
    }

    private Row asked(String payer, String email) {
        database.sql("insert into payment_customer (payer, email, created_at) values (?, ?, ?)"
                        + " on conflict (payer) do nothing")
                .params(payer, email, Timestamp.from(clock.instant()))
                .update();
        return database.sql("select email, created_at from payment_customer where payer = ?")
                .param(payer)
                .query((row, number) -> new Row(
                        row.getString("email"),
                        "payer-%s-%d"
                                .formatted(payer, row.getTimestamp("created_at").getTime())))
                .single();
    }

    /** What is asked, and under which key; the same whoever asks again. */
    private record Row(String email, String key) {}
}
