package com.mdmcmusicads.app;

import com.mdmcmusicads.app.adfakes.FakeAnalytics;
import com.mdmcmusicads.app.adfakes.FakeGoogleAds;
import com.mdmcmusicads.app.adfakes.FakeMeta;
import com.mdmcmusicads.app.adfakes.FakeTikTok;
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
    public static final FakeTikTok TIKTOK = new FakeTikTok();
    public static final FakeAnalytics ANALYTICS = new FakeAnalytics();

    @Bean
    static DynamicPropertyRegistrar adPlatforms() {
        return properties -> {
            properties.add("mdmc.googleads.api-base", GOOGLE::base);
            properties.add("mdmc.googleads.oauth-base", GOOGLE::base);
            properties.add("mdmc.metaads.api-base", META::base);
            properties.add("mdmc.tiktokads.api-base", TIKTOK::base);
            properties.add("mdmc.analytics.api-base", ANALYTICS::base);
            properties.add("mdmc.analytics.oauth-base", ANALYTICS::base);
        };
    }
}
