/** What leaves for the accountant and the tax office: one file, page by page, checked before anybody relies on it. */
package com.mdmcmusicads.processes.accounting;
