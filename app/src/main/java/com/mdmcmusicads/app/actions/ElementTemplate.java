package com.mdmcmusicads.app.actions;

import java.util.List;
import java.util.Map;

/** An element template as the editor reads it (the schema of Camunda 7); what is null is left out. */
record ElementTemplate(
        String name,
        String id,
        String description,
        List<String> appliesTo,
        Map<String, String> elementType,
        Named category,
        List<String> keywords,
        List<Heading> groups,
        boolean entriesVisible,
        List<Property> properties) {

    /** An id with what people read. */
    record Named(String id, String name) {}

    /** A heading in the panel. */
    record Heading(String id, String label) {}

    /** One field, or something the template sets without showing it. */
    record Property(
            String label,
            String description,
            String type,
            Object value,
            String group,
            List<Choice> choices,
            Constraints constraints,
            Binding binding) {

        static Property hidden(Object value, Binding binding) {
            return new Property(null, null, "Hidden", value, null, null, null, binding);
        }
    }

    /** One entry of a pick list. */
    record Choice(String name, String value) {}

    /** What is checked while somebody types. */
    record Constraints(Boolean notEmpty, Integer maxLength, Pattern pattern) {}

    /** A form and what to say when it is not kept. */
    record Pattern(String value, String message) {}

    /** Where the value goes in the model. */
    record Binding(String type, String name) {

        static Binding attribute(String name) {
            return new Binding("property", name);
        }

        static Binding input(String name) {
            return new Binding("camunda:inputParameter", name);
        }
    }
}
