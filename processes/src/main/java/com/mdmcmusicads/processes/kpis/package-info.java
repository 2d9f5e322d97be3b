/** Collecting figures: each account day by day, and a look every morning at what is missing. */
package com.mdmcmusicads.processes.kpis;
