/** What any process may do without a step of its own: call an API, write, tell, look up, compute, make a file. */
package com.mdmcmusicads.processes.actions;
