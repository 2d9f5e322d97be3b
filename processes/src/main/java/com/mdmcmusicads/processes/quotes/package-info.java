/** The process that carries a quote to its invoice. */
package com.mdmcmusicads.processes.quotes;
