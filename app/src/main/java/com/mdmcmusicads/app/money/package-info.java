/** Money of the agency and money of its clients: two types that cannot be added to one another. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"texts"})
package com.mdmcmusicads.app.money;
