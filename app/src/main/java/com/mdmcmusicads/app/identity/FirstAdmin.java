package com.mdmcmusicads.app.identity;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Without demo: opens the account of the first administrator, and shuts demo accounts a database may have from before. */
@Component
@Order(10)
@ConditionalOnProperty(name = "mdmc.demo.enabled", havingValue = "false")
class FirstAdmin implements ApplicationRunner {

    private final AccountDesk desk;
    private final Accounts accounts;
    private final AuditTrail trail;
    private final String email;
    private final String password;

    FirstAdmin(
            AccountDesk desk,
            Accounts accounts,
            AuditTrail trail,
            @Value("${MDMC_ADMIN_EMAIL}") String email,
            @Value("${MDMC_ADMIN_PASSWORD}") String password) {
        this.desk = desk;
        this.accounts = accounts;
        this.trail = trail;
        this.email = email;
        this.password = password;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        desk.open(email, "Administration", password, Set.of(Role.ADMIN));
        for (var demo : accounts.findByActiveTrueAndEmailEndingWith("@demo.mdmc")) {
            demo.activate(false);
            trail.record("account.deactivated", new Subject("account", demo.id().toString()), Map.of("demo", true));
        }
    }
}
