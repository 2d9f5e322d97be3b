package com.mdmcmusicads.app.catalogue;

/** How an offer is named and explained, in both languages. */
record OfferWords(String nameFr, String nameEn, String detailFr, String detailEn) {}
