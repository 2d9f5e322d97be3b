package com.mdmcmusicads.app.startup;

import com.mdmcmusicads.app.identity.AccountDesk;
import com.mdmcmusicads.app.identity.Role;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Without demo: opens the account of the first administrator, and shuts demo accounts a database may have from before. Should
 * that leave nobody to let others in, the administrator of the settings is one again.
 */
@Component
@Order(10)
@ConditionalOnProperty(name = "mdmc.demo.enabled", havingValue = "false")
class FirstAdmin implements ApplicationRunner {

    private final AccountDesk desk;
    private final String email;
    private final String password;

    FirstAdmin(
            AccountDesk desk,
            @Value("${MDMC_ADMIN_EMAIL}") String email,
            @Value("${MDMC_ADMIN_PASSWORD}") String password) {
        this.desk = desk;
        this.email = email;
        this.password = password;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        desk.open(email, "Administration", password, Set.of(Role.ADMIN));
        desk.closeAll("@demo.mdmc");
        desk.reinstate(email);
    }
}
