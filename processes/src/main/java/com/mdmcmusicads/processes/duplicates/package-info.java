/** The process that settles whether two records are the same person. */
package com.mdmcmusicads.processes.duplicates;
