/** Registers: the numbers under which businesses are known (SIREN, SIRET, VAT), their form, and what VIES says of them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package com.mdmcmusicads.app.registers;
