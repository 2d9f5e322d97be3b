package com.mdmcmusicads.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test on the whole application: real PostgreSQL, real engine with its job executor, real port. All of them share one
 * context, so none may count on being alone: look only at what you made yourself.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "MDMC_DATA_DIR=target/test-data",
            "MDMC_SECRET_KEY=" + Node.SECRET_KEY,
            "mdmc.database.name=test_${random.uuid}",
            "mdmc.leads.calls-per-minute=100000",
            "mdmc.login.attempts-per-minute=100000",
            "mdmc.pages.misses-per-minute=100000",
            "mdmc.leads.signatures.signed-site=a secret of this source",
            "mdmc.trusted-proxies=127.0.0.1",
            "mdmc.outreach.every-day=true",
            "mdmc.demo.leads=false"
        })
@Import({
    AgencyProvider.class,
    MailServer.class,
    ViesServer.class,
    StripeServer.class,
    AdPlatformServers.class,
    ApiServer.class
})
public @interface IntegrationTest {}
