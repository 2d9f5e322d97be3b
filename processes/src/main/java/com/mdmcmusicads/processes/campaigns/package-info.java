/** Campaigns: from the day one is planned to its result. */
package com.mdmcmusicads.processes.campaigns;
