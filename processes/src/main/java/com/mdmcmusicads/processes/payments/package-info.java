/** The process by which what the payment provider tells us takes effect. */
package com.mdmcmusicads.processes.payments;
