package com.mdmcmusicads.app.demo;

import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.teams.TeamDesk;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** One team of the demo agency gives its leads to whoever has the least to do; the others take from their queue. */
@Component
@Order(15)
@ConditionalOnProperty("mdmc.demo.enabled")
class DemoTeams implements ApplicationRunner {

    private final DemoSettings settings;
    private final DemoProgress progress;
    private final Directory directory;
    private final TeamDesk teams;

    DemoTeams(DemoSettings settings, DemoProgress progress, Directory directory, TeamDesk teams) {
        this.settings = settings;
        this.progress = progress;
        this.directory = directory;
        this.teams = teams;
    }

    /** Once, before the first story: whatever somebody sets later stays. */
    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.leads() && !progress.isBegun()) {
            teams.shareByLoad(
                    "INTERNATIONAL",
                    directory.with(Role.SDR).stream().map(Person::id).toList());
        }
    }
}
