package com.mdmcmusicads.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** What this node does ({@code MDMC_ROLE}): everything, only screens and HTTP calls, or only the jobs of the processes. */
enum NodeRole {
    ALL,
    WEB,
    WORKER;

    boolean worksOnJobs() {
        return this != WEB;
    }

    /** A word that is none of these does the least, until the check at start-up refuses it. */
    static NodeRole named(String name) {
        return Arrays.stream(values())
                .filter(role -> role.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElse(WEB);
    }

    /** Tells the engine and the rest of the configuration, before either is built. */
    static final class Environment implements EnvironmentPostProcessor {

        @Override
        public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
            var role = named(environment.getProperty("MDMC_ROLE", "all"));
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "node role",
                            Map.of(
                                    "mdmc.role", role.name().toLowerCase(Locale.ROOT),
                                    "mdmc.jobs", role.worksOnJobs(),
                                    "camunda.bpm.job-execution.enabled", role.worksOnJobs())));
        }
    }
}
