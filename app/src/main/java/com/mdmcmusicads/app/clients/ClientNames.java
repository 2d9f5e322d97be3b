package com.mdmcmusicads.app.clients;

import com.mdmcmusicads.app.texts.Folded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds clients by words, one condition a word, so that the index over the words serves each of them. */
@Repository
class ClientNames {

    private final JdbcClient sql;

    ClientNames(JdbcClient sql) {
        this.sql = sql;
    }

    List<ClientName> find(String words, int limit) {
        var patterns = Folded.patterns(words);
        var conditions = IntStream.range(0, patterns.size())
                .mapToObj(index -> " and search_words like :word" + index)
                .collect(Collectors.joining());
        Map<String, Object> values = new HashMap<>(Map.of("limit", limit));
        IntStream.range(0, patterns.size()).forEach(index -> values.put("word" + index, patterns.get(index)));
        return sql.sql("select id::text, name, email from client where true" + conditions
                        + " order by left(search_words, 60), id limit :limit")
                .params(values)
                .query((row, number) -> new ClientName(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }
}
