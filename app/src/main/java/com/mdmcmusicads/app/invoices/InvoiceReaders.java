package com.mdmcmusicads.app.invoices;

import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may read which invoices: accounting and direction all of them, sales those of the clients they sold to. */
@Component
public class InvoiceReaders {

    private final List<ClientSellers> sellers;
    private final JdbcClient sql;

    InvoiceReaders(List<ClientSellers> sellers, JdbcClient sql) {
        this.sellers = sellers;
        this.sql = sql;
    }

    /** SQL on {@code invoice} that holds for what this person may read; takes {@code :account}, the person's id. */
    public String condition(Person reader) {
        if (Stream.of(Role.ACCOUNTING, Role.DIRECTION).anyMatch(reader::has)) {
            return "true";
        }
        return reader.has(Role.SALES) && !sellers.isEmpty()
                ? sellers.stream()
                        .map(ClientSellers::clientsOfAccount)
                        .collect(Collectors.joining(" union ", "invoice.client_id in (", ")"))
                : "false";
    }

    /** Whether this person may read this one. */
    public boolean mayRead(Person reader, String invoiceId) {
        return sql.sql("select exists (select from invoice where id = :invoice::uuid and " + condition(reader) + ")")
                .param("invoice", invoiceId)
                .param("account", reader.id())
                .query(Boolean.class)
                .single();
    }
}
