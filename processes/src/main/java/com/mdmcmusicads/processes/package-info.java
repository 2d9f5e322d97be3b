/** What happens: executable models, decisions, and for each process the two Java types that say the same in the same words. */
package com.mdmcmusicads.processes;
