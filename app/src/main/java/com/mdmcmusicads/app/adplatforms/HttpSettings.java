package com.mdmcmusicads.app.adplatforms;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How long and how much one listens to a platform.
 *
 * @param answerWithin from the question to the last byte of the answer
 * @param largestAnswer what is longer is not read to its end
 */
@ConfigurationProperties("mdmc.adplatforms")
record HttpSettings(
        @DefaultValue("5s") Duration connectWithin,
        @DefaultValue("60s") Duration answerWithin,
        @DefaultValue("32MB") DataSize largestAnswer) {}
