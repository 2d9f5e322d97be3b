/** Look: the small pieces every screen is made of, so that a badge, a date or an empty page looks the same everywhere. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package com.mdmcmusicads.app.look;
