package com.mdmcmusicads.app.actions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mdmcmusicads.processes.StepCatalogue;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The whole step catalogue as element templates of the process editor: pick an action, fill in named fields, done. */
@Component
public class ActionTemplates {

    private final StepCatalogue catalogue;
    private final TemplateWords words;
    private final TemplateChoices choices;
    private final ShippedResults results;
    private final ObjectMapper json;

    ActionTemplates(
            StepCatalogue catalogue,
            TemplateWords words,
            TemplateChoices choices,
            ShippedResults results,
            ObjectMapper json) {
        this.catalogue = catalogue;
        this.words = words;
        this.choices = choices;
        this.results = results;
        this.json = json;
    }

    /** An array in JSON, in the words of the locale; what can be chosen is what there is at this moment. */
    public String json(Locale locale) {
        try {
            return json.writeValueAsString(all(locale));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The id of the template of a step, as it stands in {@code camunda:modelerTemplate}. */
    public static String id(String agent, String step) {
        return "mdmc." + agent + "." + step;
    }

    List<ElementTemplate> all(Locale locale) {
        return catalogue.names().stream()
                .flatMap(agent -> catalogue.steps(agent).stream()
                        .filter(step -> !step.isAnnotationPresent(Deprecated.class))
                        .sorted(Comparator.comparing(Method::getName))
                        .map(step -> template(agent, step, locale)))
                .toList();
    }

    private ElementTemplate template(String agent, Method step, Locale locale) {
        return new StepTemplate(agent, step, words.in(locale), choices.in(locale), results).template();
    }
}
