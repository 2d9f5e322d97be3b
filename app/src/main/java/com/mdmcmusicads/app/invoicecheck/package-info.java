/** Invoice check: looks every day whether a number is missing, days run backwards, or something issued was touched. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"identity", "invoices", "look", "notifications", "texts"})
package com.mdmcmusicads.app.invoicecheck;
