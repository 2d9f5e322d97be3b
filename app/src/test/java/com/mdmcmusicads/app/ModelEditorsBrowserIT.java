package com.mdmcmusicads.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.forms.FormSchema;
import com.mdmcmusicads.processes.EngineLimits;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The editors of decisions and forms by themselves, with every file that ships; what they write, our own readers take. */
class ModelEditorsBrowserIT extends Browsing {

    private static final String EMPTY = """
            <!doctype html><html lang="fr"><link rel="stylesheet" href="/vendor/%1$s.css">
            <body style="height: 800px"><script type="module" src="/vendor/%1$s.js"></script></body></html>""";

    @Test
    void everyDecisionOpensAtItsTableInFrench() throws IOException {
        var page = editor("dmn-editor");
        for (var file : files("com/mdmcmusicads/processes/**/*.dmn")) {
            show(page, "mdmc-dmn-editor", text(file));
            assertThat(page.locator("mdmc-dmn-editor .tjs-table tbody tr").count())
                    .as(file.getFilename())
                    .isPositive();
            assertThat((List<?>) page.evaluate("() => editor.missingWords"))
                    .as(file.getFilename())
                    .isEmpty();
        }
        page.locator(".hit-policy .dms-input").click();
        assertThat(page.locator(".option").allTextContents())
                .contains("Première", "Toutes (somme)")
                .hasSize(9);
    }

    @Test
    void aChangedCellIsToldAndTheEngineTakesIt() throws IOException {
        var before =
                text(files("com/mdmcmusicads/processes/**/quote-approval.dmn").get(0));
        var page = editor("dmn-editor");
        show(page, "mdmc-dmn-editor", before);
        var cell = page.locator("td[data-element-id=bigDiscount_i1] [contenteditable]")
                .first();
        cell.click();
        page.keyboard().press("Control+A");
        page.keyboard().type("> 33");

        var now = (String) page.evaluate("() => editor.settle()");

        assertThat(now)
                .contains("&gt; 33")
                .contains("camunda:historyTimeToLive=\"P3650D\"")
                .contains("usual");
        var engine = EngineLimits.decisions().buildEngine();
        var stream = new ByteArrayInputStream(now.getBytes(StandardCharsets.UTF_8));
        var decision = engine.parseDecision("quoteApproval", stream);
        var facts = Map.<String, Object>of("discount", 30.0, "amount", 100.0, "kind", "ONCE");
        assertThat(engine.evaluateDecisionTable(decision, facts)
                        .getSingleResult()
                        .getEntryMap())
                .containsEntry("why", "orders.approval.unknown");

        page.evaluate("() => editor.undo()");
        assertThat((String) page.evaluate("() => editor.settle()")).doesNotContain("&gt; 33");
    }

    @Test
    void everyFormOpensWithTheFieldsWeHaveAndNoOther() throws IOException {
        var page = editor("form-editor");
        for (var file : files("com/mdmcmusicads/forms/**/*.form")) {
            show(page, "mdmc-form-editor", text(file));
            assertThat(page.locator("mdmc-form-editor .fjs-element[data-id]").count())
                    .as(file.getFilename())
                    .isPositive();
        }
        assertThat(page.locator(".fjs-palette-field").allTextContents())
                .contains("Texte court", "Choix unique", "Liste répétée")
                .doesNotContain("Text field", "Page externe", "Document", "Bouton");
    }

    @Test
    void aChangedLabelIsToldInTwoLanguagesAndOurFormsTakeIt() throws IOException {
        var page = editor("form-editor");
        show(
                page,
                "mdmc-form-editor",
                text(files("com/mdmcmusicads/forms/**/qualify-lead.form").get(0)));
        page.locator(".fjs-element[data-id=details]").click();
        page.getByText("En anglais", new Page.GetByTextOptions().setExact(true)).click();
        var english = page.locator("#bio-properties-panel-en-label");
        english.fill("More about it");

        var now = (String) page.evaluate("() => editor.settle()");

        assertThat(now).contains("\"en.label\": \"More about it\"");
        assertThat(FormSchema.read(now).keys()).hasSize(3);
    }

    @Test
    void whatIsNoModelIsSaidAndNothingIsTold() {
        var page = editor("dmn-editor");
        page.evaluate("() => window.start('mdmc-dmn-editor', '<not dmn')");
        page.locator(".model-failure").waitFor();
        assertThat(page.evaluate("() => window.told")).isNull();
    }

    private Page editor(String bundle) {
        var page = open(french());
        page.route(
                "**/editor-alone",
                route -> route.fulfill(new FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody(EMPTY.formatted(bundle))));
        page.navigate("/editor-alone");
        page.evaluate("""
                () => { window.told = null; window.start = (tag, content) => new Promise((done) => {
                  document.querySelectorAll(tag).forEach((old) => old.remove());
                  const editor = window.editor = document.createElement(tag);
                  editor.style.height = '100%';
                  editor.addEventListener('content-changed', ({ detail }) => (window.told = detail.content));
                  editor.addEventListener('model-ready', () => done());
                  editor.addEventListener('model-error', () => done());
                  customElements.whenDefined(tag).then(() => {
                    document.body.append(editor);
                    editor.source = { content, opened: 1 };
                  });
                }); }""");
        return page;
    }

    private static void show(Page page, String tag, String content) {
        page.evaluate("([tag, content]) => window.start(tag, content)", List.of(tag, content));
    }

    private static List<Resource> files(String pattern) throws IOException {
        return List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern));
    }

    private static String text(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8);
    }
}
