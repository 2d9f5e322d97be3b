/** FEEL, the language of forms and decisions, with a bound on its work: whoever writes it, it ends. */
package com.mdmcmusicads.processes.feel;
