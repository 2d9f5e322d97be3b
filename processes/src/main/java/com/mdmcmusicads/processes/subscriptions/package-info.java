/** Subscriptions: a fee a month, billed once for each period, for as long as the client stays. */
package com.mdmcmusicads.processes.subscriptions;
