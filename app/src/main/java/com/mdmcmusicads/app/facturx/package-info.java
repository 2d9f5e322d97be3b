/** Factur-X: each invoice and credit note as one file for people and machines, made once and kept to the byte. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "clients",
            "company",
            "identity",
            "invoices",
            "look",
            "mentions",
            "money",
            "paper",
            "texts",
            "vat"
        })
package com.mdmcmusicads.app.facturx;
