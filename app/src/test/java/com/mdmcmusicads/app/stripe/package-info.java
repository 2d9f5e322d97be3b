/** A small Stripe for tests, which refuses whatever its published description does not allow. */
package com.mdmcmusicads.app.stripe;
