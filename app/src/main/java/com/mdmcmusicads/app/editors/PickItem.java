package com.mdmcmusicads.app.editors;

/** One thing a designer may pick from a list: what the model keeps, and what people read. */
public record PickItem(String value, String label) {}
