package com.mdmcmusicads.app.access;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the keys are called that stand as actors ({@code api:…}) in the trail. */
@Service
@Transactional(readOnly = true)
public class KeyNames {

    private static final Pattern KEY = Pattern.compile(Caller.PREFIX + "([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private final ApiKeys keys;

    KeyNames(ApiKeys keys) {
        this.keys = keys;
    }

    /** The names of those actors that are keys made here, revoked ones included, in one question. */
    public Map<String, String> names(Collection<String> actors) {
        var ids = actors.stream()
                .map(KEY::matcher)
                .filter(Matcher::matches)
                .map(actor -> UUID.fromString(actor.group(1)))
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : keys.findAllById(ids).stream()
                        .collect(Collectors.toMap(key -> Caller.PREFIX + key.id(), ApiKey::name));
    }
}
