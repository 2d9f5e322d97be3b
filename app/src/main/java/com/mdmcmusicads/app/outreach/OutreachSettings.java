package com.mdmcmusicads.app.outreach;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param everyDay whether mails also leave on weekends and holidays: for trials, never the usual way */
@ConfigurationProperties("mdmc.outreach")
record OutreachSettings(@DefaultValue("false") boolean everyDay) {}
