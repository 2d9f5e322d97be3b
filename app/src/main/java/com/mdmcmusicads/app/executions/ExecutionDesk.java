package com.mdmcmusicads.app.executions;

import com.mdmcmusicads.app.diagrams.DiagramDesk;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people find executions; what may be about a person is hidden from designers, and cannot be searched by them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMIN', 'DESIGNER', 'DIRECTION')")
public class ExecutionDesk {

    static final int MOST_COUNTED = 1000;
    private static final int FOUND_A_ROOM = 200;
    private static final int SHORTEST = 2;

    private final Executions executions;
    private final DiagramDesk diagrams;
    private final List<CaseFinder> finders;
    private final CurrentAccount account;

    ExecutionDesk(Executions executions, DiagramDesk diagrams, List<CaseFinder> finders, CurrentAccount account) {
        this.executions = executions;
        this.diagrams = diagrams;
        this.finders = finders;
        this.account = account;
    }

    public List<ExecutionRow> page(ExecutionFilter filter, ExecutionRow after, int limit) {
        return executions.page(query(filter).after(after), limit).stream()
                .map(this::shown)
                .toList();
    }

    /** One execution, running or over. */
    public Optional<ExecutionRow> one(String id) {
        return executions.page(new ExecutionQuery(ExecutionFilter.ALL).among(List.of(), id), 1).stream()
                .map(this::shown)
                .findFirst();
    }

    /** At most {@link #MOST_COUNTED} and one: then there are more. */
    public int count(ExecutionFilter filter) {
        return executions.count(query(filter), MOST_COUNTED);
    }

    /** The ids of what the filter finds, at most {@code most}. */
    public Set<String> ids(ExecutionFilter filter, int most) {
        return new LinkedHashSet<>(executions.ids(query(filter), most));
    }

    void each(ExecutionFilter filter, int most, Consumer<ExecutionRow> reader) {
        executions.each(query(filter), most, row -> reader.accept(shown(row)));
    }

    /** Whether this reader sees people, and may search by their names. */
    public boolean seesPeople() {
        var reader = account.require();
        return reader.has(Role.ADMIN) || reader.has(Role.DIRECTION);
    }

    private ExecutionRow shown(ExecutionRow row) {
        var named = row.at().isEmpty() ? row : row.named(diagrams.model(row.definitionId())::nameOf);
        return seesPeople() ? named : named.masked();
    }

    private ExecutionQuery query(ExecutionFilter filter) {
        return filter.words().isEmpty() ? new ExecutionQuery(filter) : Executions.among(filter, keys(filter.words()));
    }

    /** The words themselves may be a key; designers give whole ones, so that nobody is found by trying. */
    private Set<String> keys(String words) {
        var keys = new LinkedHashSet<String>();
        if (seesPeople() || Mask.value(words).equals(words)) {
            keys.add(words);
        }
        if (words.length() >= SHORTEST) {
            found(words).forEach(keys::add);
        }
        return keys;
    }

    private Stream<String> found(String words) {
        var namesToo = seesPeople();
        return finders.stream().flatMap(finder -> finder.find(words, namesToo, FOUND_A_ROOM).stream());
    }
}
