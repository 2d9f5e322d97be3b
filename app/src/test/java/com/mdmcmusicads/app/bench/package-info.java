/** What the product costs in time and memory, measured side by side in one run; run by {@code ./mvnw -Pbench verify}. */
package com.mdmcmusicads.app.bench;
