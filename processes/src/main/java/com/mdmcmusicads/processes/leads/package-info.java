/** The processes of prospecting. */
package com.mdmcmusicads.processes.leads;
