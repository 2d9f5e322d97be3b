/** Files: which kinds the house keeps, told by their first bytes and not by what somebody calls them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package com.mdmcmusicads.app.files;
