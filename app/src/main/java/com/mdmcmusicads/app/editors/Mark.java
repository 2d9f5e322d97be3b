package com.mdmcmusicads.app.editors;

import com.mdmcmusicads.app.look.Tone;

/** Something to be seen at an element of a model: an error, a warning, a remark. */
public record Mark(String elementId, Tone tone, String text) {}
