package com.mdmcmusicads.app.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Password of all demo accounts. */
@ConfigurationProperties("mdmc.demo")
record DemoSettings(@DefaultValue("demo") String password) {}
