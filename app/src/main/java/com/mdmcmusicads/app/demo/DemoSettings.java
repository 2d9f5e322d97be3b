package com.mdmcmusicads.app.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the demo brings.
 *
 * @param password of all demo accounts
 * @param leads whether a database without leads is filled with the demo agency's
 */
@ConfigurationProperties("mdmc.demo")
record DemoSettings(
        @DefaultValue("demo") String password,
        @DefaultValue("true") boolean leads) {}
