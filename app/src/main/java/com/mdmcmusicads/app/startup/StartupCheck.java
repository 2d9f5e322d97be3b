package com.mdmcmusicads.app.startup;

import java.util.List;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Refuses to start with missing or guessable secrets, before anything listens, and says all of them at once. */
final class StartupCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var faults = StartupRules.faults(context.getEnvironment());
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }

    /** The settings do not allow a safe start. */
    static final class Refused extends RuntimeException {
        private final List<String> faults;

        Refused(List<String> faults) {
            super(String.join(" ", faults));
            this.faults = faults;
        }
    }

    /** Prints the refusal as one block, without a stack trace. */
    static final class Analyzer extends AbstractFailureAnalyzer<Refused> {
        @Override
        protected FailureAnalysis analyze(Throwable root, Refused refused) {
            var list = "MDMC does not start with these settings:\n\n  - " + String.join("\n  - ", refused.faults);
            var action = "Correct them in the environment (.env.example lists all settings), then start again. To look"
                    + " around with made-up data instead, set MDMC_DEMO=true.";
            return new FailureAnalysis(list, action, refused);
        }
    }
}
