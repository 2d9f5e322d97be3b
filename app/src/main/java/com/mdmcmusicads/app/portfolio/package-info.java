/** Portfolio: which clients are whose, by the leads they were handed and the quotes they won. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"invoices"})
package com.mdmcmusicads.app.portfolio;
