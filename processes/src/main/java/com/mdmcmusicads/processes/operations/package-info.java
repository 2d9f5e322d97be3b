/** How people see to what runs, when it stands still. */
package com.mdmcmusicads.processes.operations;
