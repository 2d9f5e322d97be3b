/** How the declared budgets of campaigns are watched, and what people do when one runs away. */
package com.mdmcmusicads.processes.budgets;
