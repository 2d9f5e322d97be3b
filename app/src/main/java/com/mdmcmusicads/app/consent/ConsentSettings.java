package com.mdmcmusicads.app.consent;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Whether a consent given on a web form counts only once the person has confirmed it by a link we mail. */
@ConfigurationProperties("mdmc.consent")
record ConsentSettings(@DefaultValue("false") boolean doubleOptIn) {}
