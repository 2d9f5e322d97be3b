/** Outreach: writing to a lead in steps, until they answer or do not want to hear from us. */
package com.mdmcmusicads.processes.outreach;
