package com.mdmcmusicads.forms;

import static com.mdmcmusicads.forms.Forms.check;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms and answers made to harm: nothing runs, nothing hangs, nothing breaks. */
class HostileFormsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    final FormScreen screen = new FormScreen();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\" jAvAsCrIpT:alert(1)\">x</a>",
                "<a href=\"java\tscript:alert(1)\">x</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                "<iframe src=\"https://evil.example\"></iframe>",
                "<form action=\"https://evil.example\"><input name=p><button>OK</button></form>",
                "<style>*{display:none}</style>",
                "<div style=\"position:fixed;inset:0\">x</div>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<base href=\"https://evil.example\"><meta http-equiv=refresh content=0>",
                "<object data=x></object><embed src=x><link rel=stylesheet href=x>",
                "<img src=\"http://evil.example/track.png\">",
                "<img src=\"//evil.example/track.png\">",
                "<img src=\"data:image/svg+xml;base64,PHN2Zz4=\">",
                "[x](javascript:alert(1))",
                "![x](javascript:alert(1))",
                "[x](\" onmouseover=alert(1))",
                "![\" onerror=alert(1) x=\"](https://a.example/b.png)",
                "<https://a.example/\"onmouseover=alert(1)>",
                "`<script>alert(1)</script>`",
            })
    void noMarkupRunsAnything(String attack) throws Exception {
        String text = JSON.writeValueAsString(attack);
        TaskForm form = screen.show(new TaskForm(
                FormSchema.read("{\"components\":[{\"type\":\"text\",\"text\":" + text
                        + "},{\"type\":\"html\",\"content\":" + text
                        + "},{\"type\":\"text\",\"text\":\"{{v}}\"},{\"type\":\"html\",\"content\":\"<p>{{v}}</p>\"},"
                        + "{\"type\":\"textfield\",\"key\":\"f\",\"label\":" + text + ",\"description\":" + text + "},"
                        + "{\"type\":\"image\",\"source\":" + text + "},{\"type\":\"iframe\",\"label\":" + text
                        + ",\"url\":" + text + "}]}"),
                Map.of("v", attack),
                Locale.FRENCH,
                screen.files,
                Forms.CLOCK));
        assertThat(markups(form.getElement())).allSatisfy(html -> {
            var body = org.jsoup.Jsoup.parseBodyFragment(html).body();
            assertThat(body.select(
                            "script,style,iframe,form,input,button,svg,math,object,embed,link,meta,base,noscript"))
                    .isEmpty();
            body.getAllElements()
                    .forEach(element -> element.attributes().forEach(attribute -> {
                        assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
                        assertThat(attribute.getValue().replaceAll("\\s", "").toLowerCase(Locale.ROOT))
                                .doesNotContain("javascript:", "data:text");
                    }));
            assertThat(body.select("img"))
                    .allSatisfy(image -> assertThat(image.attr("src")).startsWith("https://"));
        });
        assertThat(addresses(form.getElement()))
                .allSatisfy(address -> assertThat(address).matches("https://.*"));
    }

    private static List<String> markups(Element element) {
        List<String> found = new ArrayList<>();
        if (element.getProperty("innerHTML") != null) {
            found.add(element.getProperty("innerHTML"));
        }
        element.getChildren().forEach(child -> found.addAll(markups(child)));
        return found;
    }

    private static List<String> addresses(Element element) {
        List<String> found = new ArrayList<>();
        for (String attribute : List.of("src", "href")) {
            if (element.getAttribute(attribute) != null) {
                found.add(element.getAttribute(attribute));
            }
        }
        element.getChildren().forEach(child -> found.addAll(addresses(child)));
        return found;
    }

    @Test
    @Timeout(10)
    void slowPatternCountsAsNotMatching() {
        for (String pattern : List.of("^(a+)+$", "^(a|a)*$", "^(([a-z])+.)+[A-Z]([a-z])+$", "(.*a){20}", "(a*)*b")) {
            FormSchema schema = Forms.of("{'type':'textfield','key':'a','validate':{'pattern':'" + pattern + "'}}");
            assertThat(check(schema, Map.of(), Map.of("a", "a".repeat(19_000) + "!"))
                            .errors())
                    .extracting(FieldError::code)
                    .containsExactly("pattern");
        }
    }

    @Test
    @Timeout(20)
    void slowExpressionsEverywhereStillOpenAndCheck() {
        String bomb =
                "=some x in (for i in 1..10000 return i) satisfies (every y in (for j in 1..10000 return j) satisfies x * y > ";
        String fields = IntStream.range(0, 100)
                .mapToObj(i -> "{'type':'textfield','key':'f" + i + "','label':'" + bomb + i + ")','readonly':'" + bomb
                        + i + "1)'," + "'conditional':{'hide':'" + bomb + i + "2)'}}")
                .collect(Collectors.joining(","));
        TaskForm form = screen.show(Map.of(), fields);
        assertThat(form.submit()).isPresent();
    }

    @Test
    @Timeout(20)
    void fieldsThatComputeEachOtherSettle() {
        TaskForm form = screen.show(
                Map.of(),
                "{'type':'expression','key':'a','expression':'=if b = null then 1 else b + 1'}",
                "{'type':'expression','key':'b','expression':'=if a = null then 1 else a + 1'}",
                "{'type':'checkbox','key':'x','conditional':{'hide':'=x2 != true'}}",
                "{'type':'checkbox','key':'x2','conditional':{'hide':'=x = true'}}");
        assertThat(form.submit()).isPresent();
    }

    @Test
    @Timeout(20)
    void growingComputedFieldsStopGrowing() {
        String doubling = IntStream.range(1, 60)
                .mapToObj(i -> "{'type':'expression','key':'s" + i + "','expression':'=s" + (i - 1) + "+s" + (i - 1)
                        + "+s" + (i - 1) + "'}")
                .collect(Collectors.joining(","));
        TaskForm form = screen.show(Map.of("s0", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), doubling);
        assertThat(form.data().toString().length()).isLessThan(1_000_000);
    }

    @Test
    @Timeout(20)
    void largeTemplatesAreBounded() {
        Map<String, Object> data = Map.of("l", IntStream.range(0, 5_000).boxed().toList());
        screen.show(
                data,
                "{'type':'text','text':'" + "{{#loop l}}".repeat(30) + "x" + "{{/loop}}".repeat(30) + "'}",
                "{'type':'text','text':'" + "{{#if true}}".repeat(5_000) + "x'}",
                "{'type':'text','text':'" + "*_~`[!<&".repeat(5_000) + "'}",
                "{'type':'text','text':'" + "> ".repeat(5_000) + "x'}",
                "{'type':'text','text':'" + "- ".repeat(5_000) + "x'}",
                "{'type':'html','content':'" + "<div>".repeat(20_000) + "'}",
                "{'type':'html','content':'{{#loop l}}" + "{{this}}".repeat(500) + "{{/loop}}'}");
        assertThat(UI.getCurrent().getChildren().count()).isEqualTo(1);
    }

    @Test
    @Timeout(20)
    void largeAnswersAreBounded() {
        FormSchema schema =
                Forms.of("{'type':'textfield','key':'a'}", "{'type':'taglist','key':'t','values':[{'value':'x'}]}");
        assertThat(check(schema, Map.of(), Map.of("a", "x".repeat(5_000_000))).errors())
                .extracting(FieldError::code)
                .containsExactly("tooLong");
        Map<String, Object> deep = new LinkedHashMap<>();
        Map<String, Object> here = deep;
        for (int i = 0; i < 100_000; i++) {
            Map<String, Object> next = new LinkedHashMap<>();
            here.put("a", next);
            here = next;
        }
        assertThat(check(schema, Map.of(), deep).errors())
                .extracting(FieldError::code)
                .containsExactly("type");
        List<Object> self = new ArrayList<>();
        self.add(self);
        assertThat(check(schema, Map.of(), Map.of("t", self)).accepted()).isFalse();
        assertThatCode(() -> check(schema, Map.of(), Map.of("t", java.util.Collections.nCopies(1_000_000, "x"))))
                .doesNotThrowAnyException();
    }

    /** Whatever JSON a form file holds: it is refused with a place, or it opens, checks and submits without an exception. */
    @Test
    @Timeout(120)
    void randomFormsAreRefusedOrWork() {
        Random random = new Random(20260321);
        int opened = 0;
        for (int i = 0; i < 400; i++) {
            FormSchema schema;
            try {
                schema = FormSchema.read(JSON.valueToTree(RandomForm.of(random)).toString());
            } catch (InvalidFormSchema refused) {
                assertThat(refused.path()).isNotBlank();
                continue;
            }
            opened++;
            TaskForm form = screen.show(
                    new TaskForm(schema, RandomForm.data(random), Locale.ENGLISH, screen.files, Forms.CLOCK));
            form.submit();
            form.restore(RandomForm.data(random));
            check(schema, RandomForm.data(random), RandomForm.data(random));
        }
        assertThat(opened).isGreaterThan(100);
    }

    @Test
    void wrongTypesInEverySettingAreRefusedOrIgnored() {
        for (Kind kind : Kind.values()) {
            for (String setting : List.of(
                    "label",
                    "description",
                    "readonly",
                    "validate",
                    "conditional",
                    "layout",
                    "properties",
                    "values",
                    "columns",
                    "components",
                    "dataSource",
                    "defaultValue",
                    "increment",
                    "appearance",
                    "multiple",
                    "accept",
                    "height")) {
                for (String value : List.of("7", "[[1]]", "{'x':{'y':[1]}}", "'{{= 1 +'")) {
                    try {
                        screen.show(
                                        Map.of(),
                                        "{'type':'" + kind.name().toLowerCase(Locale.ROOT) + "','key':'a','" + setting
                                                + "':" + value + "}")
                                .submit();
                    } catch (InvalidFormSchema refused) {
                        assertThat(refused.path()).contains(setting);
                    }
                }
            }
        }
    }
}
