package com.mdmcmusicads.app;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock; nothing else asks what time it is. */
@Configuration
class Time {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
