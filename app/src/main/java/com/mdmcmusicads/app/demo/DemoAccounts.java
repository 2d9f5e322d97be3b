package com.mdmcmusicads.app.demo;

import com.mdmcmusicads.app.identity.AccountDesk;
import com.mdmcmusicads.app.identity.Role;
import java.util.List;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** One account a role, {@code sdr@demo.mdmc} to {@code client@demo.mdmc}. */
@Component
@Order(10)
@ConditionalOnProperty("mdmc.demo.enabled")
class DemoAccounts implements ApplicationRunner {

    private static final List<Someone> PEOPLE = List.of(
            new Someone(Role.SDR, "Inès Morvan"),
            new Someone(Role.SALES, "Théo Lacombe"),
            new Someone(Role.PM, "Maëlle Kerjean"),
            new Someone(Role.SUPPORT, "Noé Baptiste"),
            new Someone(Role.ACCOUNTING, "Solène Aubry"),
            new Someone(Role.DIRECTION, "Hélène Vautrin"),
            new Someone(Role.DESIGNER, "Élie Rouvière"),
            new Someone(Role.ADMIN, "Camille Destrée"),
            new Someone(Role.CLIENT, "Lou Ferrand"));

    private final AccountDesk desk;
    private final DemoSettings settings;

    DemoAccounts(AccountDesk desk, DemoSettings settings) {
        this.desk = desk;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (var someone : PEOPLE) {
            desk.open(DemoPeople.email(someone.role()), someone.name(), settings.password(), Set.of(someone.role()));
        }
    }

    private record Someone(Role role, String name) {}
}
