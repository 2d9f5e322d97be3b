package com.mdmcmusicads.app.clients;

import com.mdmcmusicads.app.texts.Folded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads clients for people who may. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SALES', 'PM', 'SUPPORT', 'ACCOUNTING', 'DIRECTION')")
class ClientBook {

    private final Clients clients;
    private final Origins origins;
    private final JdbcClient sql;

    ClientBook(Clients clients, Origins origins, JdbcClient sql) {
        this.clients = clients;
        this.origins = origins;
        this.sql = sql;
    }

    Optional<Client> find(String id) {
        return clients.find(id);
    }

    List<Origins.Origin> origins(Client client) {
        return origins.of(client.id());
    }

    /** Those that have all the words, by name. */
    List<ClientRow> page(String words, int offset, int limit) {
        var patterns = Folded.patterns(words);
        var conditions = IntStream.range(0, patterns.size())
                .mapToObj(index -> "search_words like :word" + index)
                .collect(Collectors.joining(" and "));
        Map<String, Object> values = new HashMap<>(Map.of("offset", offset, "limit", limit));
        IntStream.range(0, patterns.size()).forEach(index -> values.put("word" + index, patterns.get(index)));
        return sql.sql("select id::text, name, contact, email, country, created_at from client"
                        + (patterns.isEmpty() ? "" : " where " + conditions)
                        + " order by left(search_words, 60), id limit :limit offset :offset")
                .params(values)
                .query(ClientRow::of)
                .list();
    }
}
