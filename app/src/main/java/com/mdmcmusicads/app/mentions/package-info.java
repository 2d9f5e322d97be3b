/** Mentions: what the law wants on an invoice, what is missing before it may be issued, and the words that are printed. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"clients", "company", "money", "registers", "texts", "vat"})
package com.mdmcmusicads.app.mentions;
