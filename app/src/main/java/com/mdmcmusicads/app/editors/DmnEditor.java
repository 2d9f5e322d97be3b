package com.mdmcmusicads.app.editors;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;

/** Changes the tables of a decision and the picture of what they require, in FEEL and nothing else. */
@Tag("mdmc-dmn-editor")
@JsModule("context://vendor/dmn-editor.js")
@StyleSheet("context://vendor/dmn-editor.css")
public class DmnEditor extends ModelEditor {}
