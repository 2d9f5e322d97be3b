package com.mdmcmusicads.app.invoicebook;

import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.invoices.InvoiceReaders;
import com.mdmcmusicads.app.invoices.InvoiceStanding;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists invoices for people who may see them. A page is one statement; the count stops early, because nobody acts
 * differently on 1,000 invoices or on 100,000.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SALES', 'ACCOUNTING', 'DIRECTION')")
class InvoiceBook {

    static final int MOST_COUNTED = 1000;

    private final JdbcClient sql;
    private final InvoiceReaders readers;
    private final ObjectProvider<InvoiceStanding> standing;

    InvoiceBook(JdbcClient sql, InvoiceReaders readers, ObjectProvider<InvoiceStanding> standing) {
        this.sql = sql;
        this.readers = readers;
        this.standing = standing;
    }

    InvoiceQuery query(InvoiceFilter filter, Person reader) {
        return new InvoiceQuery(filter, readers.condition(reader), reader.id(), standing.getIfAvailable());
    }

    Optional<InvoiceStanding> standing() {
        return Optional.ofNullable(standing.getIfAvailable());
    }

    List<InvoiceRow> page(InvoiceFilter filter, Person reader, int offset, int limit) {
        var query = query(filter, reader);
        return sql.sql(query.rows())
                .params(query.values())
                .param("limit", limit)
                .param("offset", offset)
                .query(InvoiceRow::of)
                .list();
    }

    /** The newest ones of one client. */
    List<InvoiceRow> ofClient(String clientId, Person reader, int limit) {
        var query = query(InvoiceFilter.ALL, reader).ofClient(clientId);
        return sql.sql(query.rows())
                .params(query.values())
                .param("limit", limit)
                .param("offset", 0)
                .query(InvoiceRow::of)
                .list();
    }

    /** At most {@link #MOST_COUNTED} and one: then there are more. */
    int count(InvoiceFilter filter, Person reader) {
        var query = query(filter, reader);
        return sql.sql(query.count())
                .params(query.values())
                .param("most", MOST_COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    InvoiceSums sums(InvoiceFilter filter, Person reader) {
        var query = query(filter, reader);
        return sql.sql(query.sums())
                .params(query.values())
                .query(InvoiceSums::of)
                .single();
    }
}
