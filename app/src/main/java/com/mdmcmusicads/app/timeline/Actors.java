package com.mdmcmusicads.app.timeline;

import com.mdmcmusicads.app.access.KeyNames;
import com.mdmcmusicads.app.identity.Directory;
import java.util.HashMap;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds out what those are called who did something: people, and the keys of other systems. */
@Component
class Actors {

    private final Directory directory;
    private final KeyNames keys;

    Actors(Directory directory, KeyNames keys) {
        this.directory = directory;
        this.keys = keys;
    }

    Names names(Set<String> actors) {
        var names = new HashMap<>(directory.names(actors));
        names.putAll(keys.names(actors));
        return new Names(names);
    }
}
