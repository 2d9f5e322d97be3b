package com.mdmcmusicads.app.editors;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;

/** Draws the form of a task out of the kinds of fields that ours has, with English beside the French texts. */
@Tag("mdmc-form-editor")
@JsModule("context://vendor/form-editor.js")
@StyleSheet("context://vendor/form-editor.css")
public class FormEditor extends ModelEditor {}
