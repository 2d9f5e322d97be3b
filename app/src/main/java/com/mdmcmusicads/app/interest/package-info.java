/** Interest: what late payment costs a professional by law, at rates kept as dated data. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"money"})
package com.mdmcmusicads.app.interest;
