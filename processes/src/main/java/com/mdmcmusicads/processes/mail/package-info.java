/** The process by which mail leaves. */
package com.mdmcmusicads.processes.mail;
