package com.mdmcmusicads.app;

import com.mdmcmusicads.app.adfakes.FakeGoogleAds;
import com.mdmcmusicads.app.adfakes.FakeMeta;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * One of each ad platform for all integration tests. Open an account with an id of your own in its books, and play faults
 * on that id only.
 */
@TestConfiguration(proxyBeanMethods = false)
public class AdPlatformServers {

    public static final FakeGoogleAds GOOGLE = new FakeGoogleAds();
    public static final FakeMeta META = new FakeMeta();

    @Bean
    static DynamicPropertyRegistrar adPlatforms() {
        return properties -> {
            properties.add("mdmc.googleads.api-base", GOOGLE::base);
            properties.add("mdmc.googleads.oauth-base", GOOGLE::base);
            properties.add("mdmc.metaads.api-base", META::base);
        };
    }
}
