/** Figures: what prospecting brings, counted from the tables of the house, small numbers called small. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"calendar", "documents", "look", "texts"})
package com.mdmcmusicads.app.figures;
