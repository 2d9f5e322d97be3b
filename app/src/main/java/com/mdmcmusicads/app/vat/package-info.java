/** Value added tax: which treatment a sale gets and why, and the totals of lines as EN 16931 counts them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"money"})
package com.mdmcmusicads.app.vat;
