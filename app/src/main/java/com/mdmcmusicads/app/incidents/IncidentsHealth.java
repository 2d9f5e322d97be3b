package com.mdmcmusicads.app.incidents;

import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.stereotype.Component;

/** Says how many steps stand still; the application itself is well all the same. */
@Component("incidents")
class IncidentsHealth extends AbstractHealthIndicator {

    private final OpenIncidents incidents;

    IncidentsHealth(OpenIncidents incidents) {
        this.incidents = incidents;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up().withDetail("open", incidents.count());
    }
}
