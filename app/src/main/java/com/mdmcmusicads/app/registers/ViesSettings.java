package com.mdmcmusicads.app.registers;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where VIES is and how long one waits for it.
 *
 * @param base address of its REST interface, without a slash at the end
 */
@ConfigurationProperties("mdmc.vies")
record ViesSettings(
        @DefaultValue("https://ec.europa.eu/taxation_customs/vies/rest-api")
        URI base,

        @DefaultValue("10s") Duration timeout) {}
