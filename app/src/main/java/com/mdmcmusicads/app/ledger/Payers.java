package com.mdmcmusicads.app.ledger;

import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.clients.ClientName;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Each client's own account below the common one: C00001 and so on, in the order they first appear. */
@Repository
class Payers {

    private final JdbcClient sql;
    private final ClientDesk clients;

    Payers(JdbcClient sql, ClientDesk clients) {
        this.sql = sql;
        this.clients = clients;
    }

    /** By client id; whoever has none yet gets one. */
    Map<String, Payer> of(Collection<String> clientIds) {
        var ids = clientIds.stream().distinct().map(UUID::fromString).toArray(UUID[]::new);
        sql.sql("insert into ledger_client (client_id) select unnest(?::uuid[]) on conflict do nothing")
                .param(ids)
                .update();
        var names =
                clients.names(java.util.Arrays.stream(ids).map(UUID::toString).toList());
        var payers = new HashMap<String, Payer>();
        sql.sql("select client_id::text as id, sequence from ledger_client where client_id = any(?)")
                .param(ids)
                .query(row -> {
                    var id = row.getString("id");
                    payers.put(id, new Payer(code(row.getInt("sequence")), name(names.get(id))));
                });
        return payers;
    }

    private static String name(ClientName known) {
        return known == null ? "–" : known.name();
    }

    private static String code(int sequence) {
        return "C%05d".formatted(sequence);
    }

    /** @param code the client's account in the auxiliary ledger */
    record Payer(String code, String name) {}
}
