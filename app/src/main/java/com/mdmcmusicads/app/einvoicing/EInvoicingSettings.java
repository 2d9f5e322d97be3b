package com.mdmcmusicads.app.einvoicing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which approved platform there is.
 *
 * @param folder that its connector watches; empty: there is none, and invoices are not transmitted
 */
@ConfigurationProperties("mdmc.einvoicing")
record EInvoicingSettings(@DefaultValue("") String folder) {}
