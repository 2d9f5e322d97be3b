/** Leads that come in by the thousand: one spreadsheet, row by row. */
package com.mdmcmusicads.processes.leadimport;
