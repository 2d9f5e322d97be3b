package com.mdmcmusicads.forms;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a form shows beside its fields, and files, groups and lists. */
class ShownKindsTest {

    @RegisterExtension
    final FormScreen screen = new FormScreen();

    private static String markup() {
        return _get(Div.class, spec -> spec.withClasses("mdmc-form-text"))
                .getElement()
                .getProperty("innerHTML");
    }

    private static List<String> cells() {
        return _find(NativeTableCell.class).stream()
                .map(NativeTableCell::getText)
                .toList();
    }

    private static Button button(String label) {
        return _find(Button.class).stream()
                .filter(button -> label.equals(button.getAriaLabel().orElse(button.getText())))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void textShowsMarkdownWithData() {
        screen.show(
                Map.of("name", "Ada *L*", "n", 2),
                "{'type':'text','text':'# Bonjour {{name}}\\n- **{{n + 1}}** pistes'}");
        assertThat(markup()).isEqualTo("<h3>Bonjour Ada *L*</h3><ul><li><strong>3</strong> pistes</li></ul>");
    }

    @Test
    void textFollowsTheFieldsAndTheLanguage() {
        screen.show(
                Locale.ENGLISH,
                Map.of(),
                "{'type':'textfield','key':'who'}",
                "{'type':'text','text':'Bonjour {{who}}','properties':{'en.text':'Hello {{who}}'}}");
        _setValue(_get(TextField.class), "Grace");
        assertThat(markup()).isEqualTo("<p>Hello Grace</p>");
    }

    @Test
    void htmlIsSanitisedAndDataIsEscaped() {
        screen.show(
                Map.of("x", "<img src=x onerror=alert(1)>"),
                "{'type':'html','content':'<p onclick=\\\"x()\\\">{{x}}</p><script>alert(1)</script><a href=\\\"javascript:x\\\">a</a>'}");
        assertThat(markup()).isEqualTo("<p>&lt;img src=x onerror=alert(1)&gt;</p>a");
    }

    @Test
    void imageIsShownFromSafePlacesOnly() {
        screen.show(Map.of("pic", "https://cdn.example/a.png"), "{'type':'image','source':'=pic','alt':'Pochette'}");
        assertThat(_get(Image.class).getSrc()).isEqualTo("https://cdn.example/a.png");
        assertThat(_get(Image.class).getAlt()).contains("Pochette");
        screen.show(Map.of("pic", "javascript:alert(1)"), "{'type':'image','source':'=pic'}");
        assertThat(_find(Image.class)).isEmpty();
    }

    @Test
    void tableSortsAndTurnsPages() {
        List<Map<String, Object>> rows =
                List.of(Map.of("id", 10, "name", "b"), Map.of("id", 9, "name", "c"), Map.of("id", 100, "name", "a"));
        screen.show(
                Map.of("rows", rows),
                "{'type':'table','label':'Lignes','dataSource':'=rows','rowCount':2,"
                        + "'columns':[{'label':'Numéro','key':'id'},{'label':'Nom','key':'name'}]}");
        assertThat(cells()).containsExactly("10", "b", "9", "c");
        _click(button("Trier par Numéro"));
        assertThat(cells()).containsExactly("9", "c", "10", "b");
        assertThat(_find(NativeTableHeaderCell.class).get(0).getElement().getAttribute("aria-sort"))
                .isEqualTo("ascending");
        _click(button("Page suivante"));
        assertThat(cells()).containsExactly("100", "a");
        _click(button("Trier par Numéro"));
        assertThat(cells()).containsExactly("100", "a", "10", "b");
        _click(button("Trier par Numéro"));
        assertThat(cells()).containsExactly("10", "b", "9", "c");
    }

    @Test
    void tableTakesItsColumnsFromAnExpression() {
        screen.show(
                Map.of("cols", List.of(Map.of("key", "a", "label", "A")), "rows", List.of(Map.of("a", 1, "b", 2))),
                "{'type':'table','dataSource':'=rows','columnsExpression':'=cols'}");
        assertThat(cells()).containsExactly("1");
        screen.show(Map.of("rows", 3), "{'type':'table','dataSource':'=rows','columnsExpression':'=cols'}");
        assertThat(_find(NativeTableRow.class)).isEmpty();
        assertThat(_find(Span.class)).extracting(Span::getText).contains("Rien à afficher.");
    }

    @Test
    void frameBecomesALink() {
        screen.show(Map.of(), "{'type':'iframe','label':'Carte','url':'https://maps.example/x'}");
        assertThat(_get(Anchor.class).getHref()).isEqualTo("https://maps.example/x");
        screen.show(Map.of(), "{'type':'iframe','label':'Carte','url':'javascript:alert(1)'}");
        assertThat(_find(Anchor.class)).isEmpty();
    }

    @Test
    void linesGapsAndButtonsNeedNoData() {
        TaskForm form = screen.show(
                Map.of(), "{'type':'separator'}", "{'type':'spacer','height':40}", "{'type':'button','label':'OK'}");
        assertThat(_find(Hr.class)).hasSize(1);
        assertThat(_get(Div.class, spec -> spec.withClasses("mdmc-form-spacer")).getHeight())
                .isEqualTo("40px");
        assertThat(_find(Button.class)).isEmpty();
        assertThat(form.submit()).contains(Map.of());
    }

    @Test
    void expressionIsComputedWhileTyping() {
        TaskForm form = screen.show(
                Map.of(),
                "{'type':'number','key':'n'}",
                "{'type':'expression','key':'fee','expression':'=n * 200'}",
                "{'type':'text','text':'{{fee}} €','conditional':{'hide':'=fee = null'}}");
        _setValue(_get(BigDecimalField.class), new BigDecimal("3"));
        assertThat(form.data()).containsEntry("fee", 600);
        assertThat(markup()).isEqualTo("<p>600 €</p>");
    }

    @Test
    void groupsNestDataAndAreNamed() {
        TaskForm form = screen.show(
                Map.of("to", Map.of("city", "Lyon")),
                "{'type':'group','label':'Adresse','path':'to','components':[{'type':'textfield','key':'city'}]}");
        Div group = _get(Div.class, spec -> spec.withClasses("mdmc-form-group"));
        assertThat(group.getElement().getAttribute("role")).isEqualTo("group");
        Component label = group.getChildren().findFirst().orElseThrow();
        assertThat(group.getElement().getAttribute("aria-labelledby"))
                .isEqualTo(label.getId().orElseThrow());
        _setValue(_get(TextField.class), "Paris");
        assertThat(form.submit()).contains(Map.of("to", Map.of("city", "Paris")));
    }

    @Test
    void rowsOfSixteenColumnsAreHonoured() {
        screen.show(
                Map.of(),
                "{'type':'textfield','key':'a','layout':{'row':'r','columns':10}}",
                "{'type':'textfield','key':'b','layout':{'row':'r','columns':6}}",
                "{'type':'textfield','key':'c'}");
        List<Div> rows = _find(Div.class, spec -> spec.withClasses("mdmc-form-row"));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)
                        .getChildren()
                        .map(cell -> cell.getElement().getStyle().get("--mdmc-columns")))
                .containsExactly("10", "6");
    }

    @Test
    void rowsOfAListAreAddedAndRemoved() {
        TaskForm form = screen.show(
                Map.of("l", List.of(Map.of("n", "a", "id", 7), Map.of("n", "b"))),
                "{'type':'dynamiclist','label':'Titres','path':'l','components':[{'type':'textfield','key':'n','validate':{'required':true}}]}");
        assertThat(_find(TextField.class)).extracting(TextField::getValue).containsExactly("a", "b");
        _click(button("Ajouter une ligne\u00a0: Titres"));
        assertThat(form.submit()).isEmpty();
        assertThat(_find(TextField.class)).extracting(TextField::isInvalid).containsExactly(false, false, true);
        _setValue(_find(TextField.class).get(2), "c");
        _click(button("Retirer la ligne 1"));
        assertThat(_find(TextField.class)).extracting(TextField::getValue).containsExactly("b", "c");
        assertThat(form.submit()).contains(Map.of("l", List.of(Map.of("n", "b"), Map.of("n", "c"))));
        form.setReadOnly(true);
        assertThat(_find(Button.class)).isEmpty();
    }

    @Test
    void longListsAreFoldedUntilAskedOrFaulty() {
        List<Map<String, String>> rows = java.util.stream.IntStream.range(0, 8)
                .mapToObj(i -> Map.of("n", i == 7 ? "" : "x"))
                .toList();
        TaskForm form = screen.show(
                Map.of("l", rows),
                "{'type':'dynamiclist','path':'l','components':[{'type':'textfield','key':'n','validate':{'required':true}}]}");
        assertThat(_find(TextField.class)).hasSize(5);
        form.submit();
        assertThat(_find(TextField.class)).hasSize(8);
    }

    @Test
    void filesAreKeptListedAndTakenBack() throws IOException {
        TaskForm form = screen.show(
                Map.of(),
                "{'type':'filepicker','key':'f','label':'Pochette','accept':'image/*','validate':{'required':true}}");
        assertThat(form.submit()).isEmpty();
        FileView view = _get(FileView.class);
        view.receive("a.txt", "text/plain", new ByteArrayInputStream(new byte[1]));
        assertThat(form.data()).containsEntry("f", null);
        view.receive("a.png", "image/png", new ByteArrayInputStream(new byte[1]));
        assertThat(form.submit()).contains(Map.of("f", "file-1"));
        view.receive("b.png", "image/png", new ByteArrayInputStream(new byte[1]));
        assertThat(screen.files.kept).hasSize(1);
        _click(button("Retirer a.png"));
        assertThat(screen.files.kept).isEmpty();
        assertThat(form.data()).containsEntry("f", null);
    }

    @Test
    void severalFilesWhenTheFormSaysSo() throws IOException {
        TaskForm form = screen.show(Map.of("many", true), "{'type':'filepicker','key':'f','multiple':'=many'}");
        FileView view = _get(FileView.class);
        view.receive("a.png", "image/png", new ByteArrayInputStream(new byte[1]));
        view.receive("b.png", "image/png", new ByteArrayInputStream(new byte[1]));
        assertThat(form.submit()).contains(Map.of("f", List.of("file-1", "file-2")));
    }
}
