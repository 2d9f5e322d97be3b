package com.mdmcmusicads.app.search;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A field and its options, walked with the arrow keys in the browser (editors/choices.js). */
@Tag("mdmc-choices")
@JsModule("context://vendor/choices.js")
class Choices extends HtmlContainer {}
