package com.mdmcmusicads.app.tasks;

import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.search.Hit;
import com.mdmcmusicads.app.search.SearchSource;
import com.mdmcmusicads.app.tasks.TaskFilter.Box;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Open tasks among what the global search finds: one's own first, then those of one's roles. */
@Component
@Order(20)
class TaskSearch implements SearchSource {

    private final TaskList list;

    TaskSearch(TaskList list) {
        this.list = list;
    }

    @Override
    public String heading() {
        return "tasks.search";
    }

    @Override
    public List<Hit> find(Person reader, String words, int limit) {
        var found = new LinkedHashMap<String, Hit>();
        boxes(reader)
                .flatMap(box -> list.page(reader, TaskFilter.of(box).withWords(words), 0, limit).stream())
                .forEach(task -> found.putIfAbsent(task.id(), hit(task, reader)));
        return found.values().stream().limit(limit).toList();
    }

    private static Stream<Box> boxes(Person reader) {
        var seesAll = reader.has(Role.ADMIN) || reader.has(Role.DIRECTION);
        return seesAll ? Stream.of(Box.MINE, Box.ALL) : Stream.of(Box.MINE, Box.GROUPS, Box.LATER);
    }

    private static Hit hit(OpenTask task, Person reader) {
        return new Hit(task.title(), task.name().in(reader.language()), task.route());
    }
}
