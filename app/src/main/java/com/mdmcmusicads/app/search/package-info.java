/** Search: one field over everything that exists; each module says what of its own a reader may find. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"identity", "look", "texts"})
package com.mdmcmusicads.app.search;
