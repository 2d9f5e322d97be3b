/** Checks: what is wrong with a model before it is published, each in words a designer understands and with its place. */
package com.mdmcmusicads.processes.checks;
