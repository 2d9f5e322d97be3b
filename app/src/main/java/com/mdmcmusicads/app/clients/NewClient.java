package com.mdmcmusicads.app.clients;

/**
 * Somebody who signs.
 *
 * @param name the artist, label or company
 * @param contact the person who speaks for it
 * @param phone or null
 * @param country ISO 3166-1 alpha-2, or null
 * @param language ISO 639-1
 */
public record NewClient(String name, String contact, String email, String phone, String country, String language) {}
