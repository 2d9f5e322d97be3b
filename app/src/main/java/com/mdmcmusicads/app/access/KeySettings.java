package com.mdmcmusicads.app.access;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Keys given in the environment: {@code MDMC_API_TOKEN} may do everything, {@code MDMC_API_KPI_TOKEN} writes figures. */
@ConfigurationProperties("mdmc.api")
record KeySettings(
        @DefaultValue("") String token, @DefaultValue("") String kpiToken) {

    Map<String, Door> doors() {
        var doors = new LinkedHashMap<String, Door>();
        if (!token.isBlank()) {
            doors.put("MDMC_API_TOKEN", new Door(new KeySecret(token), EnumSet.allOf(Scope.class)));
        }
        if (!kpiToken.isBlank()) {
            doors.put("MDMC_API_KPI_TOKEN", new Door(new KeySecret(kpiToken), EnumSet.of(Scope.KPIS_WRITE)));
        }
        return doors;
    }

    record Door(KeySecret secret, Set<Scope> scopes) {}
}
