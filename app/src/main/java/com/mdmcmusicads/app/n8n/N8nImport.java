package com.mdmcmusicads.app.n8n;

import com.mdmcmusicads.app.texts.Texts;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Reads a workflow exported from n8n (JSON) as a process of ours; nothing in it is ever carried out. */
@Service
public class N8nImport {

    private final Texts texts;

    N8nImport(Texts texts) {
        this.texts = texts;
    }

    /**
     * The process, laid out from left to right, and what became of each node.
     *
     * @param locale the language of the few words the import writes into the model itself
     * @throws NotN8n when the text is no workflow, or too large to be one
     */
    public Imported read(String json, Locale locale) {
        return read(json, words(locale));
    }

    static Imported read(String json, NodeWords words) {
        var drawing = new Drawing(Workflow.read(json), words);
        new Assembly(drawing).draw();
        var sketch = drawing.sketch;
        return new Imported(sketch.name, sketch.key, BpmnWriter.write(sketch), drawing.lines(), drawing.credentials());
    }

    private NodeWords words(Locale locale) {
        return new NodeWords(
                say(locale, "yes"),
                say(locale, "no"),
                say(locale, "end"),
                say(locale, "redo"),
                say(locale, "prepare"),
                say(locale, "otherwise"),
                say(locale, "error"),
                say(locale, "more"),
                say(locale, "done"));
    }

    private String say(Locale locale, String word) {
        return texts.say(locale, "n8n.word." + word);
    }
}
