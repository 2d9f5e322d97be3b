package com.mdmcmusicads.app.inbox;

import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.identity.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names for account ids on one open screen: read once, so that a list of a thousand tasks asks nothing more. */
final class People {

    private final Directory directory;
    private final Map<String, Optional<Person>> known = new HashMap<>();

    People(Directory directory) {
        this.directory = directory;
        directory.staff().forEach(person -> known.put(person.id(), Optional.of(person)));
    }

    Optional<Person> find(String id) {
        return id == null ? Optional.empty() : known.computeIfAbsent(id, directory::find);
    }

    /** The person's name; the empty text when nobody has that id. */
    String name(String id) {
        return find(id).map(Person::name).orElse("");
    }

    List<Person> staff() {
        return directory.staff();
    }

    static String initials(String name) {
        var words = name.strip().split("\\s+");
        var first = words[0].isEmpty() ? "" : words[0].substring(0, 1);
        return words.length < 2 ? first : first + words[words.length - 1].substring(0, 1);
    }
}
