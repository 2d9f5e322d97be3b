package com.mdmcmusicads.app.search;

import com.mdmcmusicads.app.identity.Person;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks every source; one that fails is left out, the others still answer. */
@Component
class Search {

    static final int PER_SOURCE = 5;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;
    private static final Logger LOG = LoggerFactory.getLogger(Search.class);

    private final List<SearchSource> sources;

    Search(List<SearchSource> sources) {
        this.sources = sources;
    }

    List<Hits> find(Person reader, String typed) {
        var words = typed.strip().replaceAll("\\s+", " ");
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            return List.of();
        }
        return sources.stream()
                .map(source -> ask(source, reader, words))
                .filter(group -> !group.hits().isEmpty())
                .toList();
    }

    private static Hits ask(SearchSource source, Person reader, String words) {
        try {
            var hits = source.find(reader, words, PER_SOURCE);
            return new Hits(source.heading(), hits.stream().limit(PER_SOURCE).toList());
        } catch (RuntimeException e) {
            LOG.warn("Search source {} failed", source.heading(), e);
            return new Hits(source.heading(), List.of());
        }
    }
}
