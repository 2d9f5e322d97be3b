/** Texts: everything people read, French first, English complete. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package com.mdmcmusicads.app.texts;
