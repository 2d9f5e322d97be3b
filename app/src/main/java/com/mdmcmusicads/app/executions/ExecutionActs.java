package com.mdmcmusicads.app.executions;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Supplier;

/** What another room lets people do to executions; one bean a kind of act. */
public interface ExecutionActs {

    /** Beside the title of one execution; nothing when this reader may do nothing to it. */
    Optional<Component> forOne(String instanceId);

    /** Above the list; {@code chosen} is asked when somebody begins. */
    Optional<Component> forMany(Supplier<Chosen> chosen);
}
