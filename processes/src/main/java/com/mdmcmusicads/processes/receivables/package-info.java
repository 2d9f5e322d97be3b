/** How what is owed becomes paid. */
package com.mdmcmusicads.processes.receivables;
