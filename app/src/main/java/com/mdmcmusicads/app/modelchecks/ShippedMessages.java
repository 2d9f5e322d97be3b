package com.mdmcmusicads.app.modelchecks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The messages this application sends: those of the processes it came with, each of which is a method of ours. */
@Component
class ShippedMessages {

    private static final String MODELS = "classpath*:com/mdmcmusicads/processes/**/*.bpmn";
    private static final Pattern MESSAGE = Pattern.compile("<bpmn:message [^>]*name=\"([^\"]+)\"");

    private final Set<String> names = new HashSet<>();

    ShippedMessages() throws IOException {
        for (var model : new PathMatchingResourcePatternResolver().getResources(MODELS)) {
            MESSAGE.matcher(model.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .forEach(found -> names.add(found.group(1)));
        }
    }

    boolean contains(String message) {
        return names.contains(message);
    }
}
