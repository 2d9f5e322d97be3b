package com.mdmcmusicads.app.payevents;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The secret the provider signs its events with. */
@ConfigurationProperties("mdmc.payments")
record WebhookSettings(@DefaultValue("") String webhookSecret) {}
