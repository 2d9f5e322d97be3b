package com.mdmcmusicads.app.actions;

import com.mdmcmusicads.processes.StepCall;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Under which variable the processes that ship with us keep the result of a step; the one to propose to others. */
@Component
class ShippedResults {

    private static final String MODELS = "classpath*:com/mdmcmusicads/processes/**/*.bpmn";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final Map<String, String> variables = new HashMap<>();

    ShippedResults() throws IOException, XMLStreamException {
        for (var model : new PathMatchingResourcePatternResolver().getResources(MODELS)) {
            try (var stream = model.getInputStream()) {
                read(stream);
            }
        }
    }

    String of(String agent, String step) {
        return variables.getOrDefault(agent + "." + step, step + "Result");
    }

    private void read(InputStream stream) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        var reader = factory.createXMLStreamReader(stream);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT) {
                keep(
                        reader.getAttributeValue(CAMUNDA, "expression"),
                        reader.getAttributeValue(CAMUNDA, "resultVariable"));
            }
        }
    }

    private void keep(String call, String result) {
        if (result != null) {
            StepCall.read(call).ifPresent(step -> variables.put(step.agent() + "." + step.step(), result));
        }
    }
}
