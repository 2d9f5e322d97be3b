package com.mdmcmusicads.app.pages;

import java.util.Map;
import java.util.stream.Collectors;

/** Fields to fill in on a page for strangers; every text is escaped here, errors stand at their field. */
public final class PublicForm {

    private final StringBuilder pieces = new StringBuilder();
    private final String method;

    private PublicForm(String method) {
        this.method = method;
    }

    /** Decides something. */
    public static PublicForm posting() {
        return new PublicForm("post");
    }

    /** Only shows the page anew. */
    public static PublicForm asking() {
        return new PublicForm("get");
    }

    public PublicForm hidden(String name, String value) {
        return add("<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(escape(name), escape(value)));
    }

    public PublicForm heading(String words) {
        return add("<h2>" + escape(words) + "</h2>");
    }

    public PublicForm note(String words) {
        return add("<p class=\"note\">" + escape(words) + "</p>");
    }

    /** One line to write, at most {@code longest} characters. */
    public PublicForm text(Field field, int longest) {
        return add(
                "<div class=\"field\"><label for=\"%1$s\">%2$s</label>%3$s<input id=\"%1$s\" name=\"%1$s\" value=\"%4$s\" maxlength=\"%5$d\"%6$s></div>"
                        .formatted(
                                field.id(),
                                field.label(),
                                field.complaint(),
                                escape(field.value()),
                                longest,
                                field.marks()));
    }

    /** Several lines to write. */
    public PublicForm area(Field field, int longest) {
        return add(
                "<div class=\"field\"><label for=\"%1$s\">%2$s</label>%3$s<textarea id=\"%1$s\" name=\"%1$s\" rows=\"3\" maxlength=\"%5$d\"%6$s>%4$s</textarea></div>"
                        .formatted(
                                field.id(),
                                field.label(),
                                field.complaint(),
                                escape(field.value()),
                                longest,
                                field.marks()));
    }

    /** One of several, by value and label. */
    public PublicForm choice(Field field, Map<String, String> choices) {
        var options = choices.entrySet().stream()
                .map(choice -> "<option value=\"%s\"%s>%s</option>"
                        .formatted(
                                escape(choice.getKey()),
                                choice.getKey().equals(field.value()) ? " selected" : "",
                                escape(choice.getValue())))
                .collect(Collectors.joining());
        return add(
                "<div class=\"field\"><label for=\"%1$s\">%2$s</label>%3$s<select id=\"%1$s\" name=\"%1$s\"%5$s>%4$s</select></div>"
                        .formatted(field.id(), field.label(), field.complaint(), options, field.marks()));
    }

    /** Something to tick; {@code value} is what is sent when it is. */
    public PublicForm tick(Field field, String value, boolean ticked) {
        var id = field.id() + "-" + escape(value);
        return add(
                "<div class=\"tick\"><input type=\"checkbox\" id=\"%1$s\" name=\"%2$s\" value=\"%3$s\"%4$s%5$s><label for=\"%1$s\">%6$s</label>%7$s</div>"
                        .formatted(
                                id,
                                field.id(),
                                escape(value),
                                ticked ? " checked" : "",
                                field.marks(),
                                field.label(),
                                field.complaint()));
    }

    public PublicForm button(String label) {
        return add("<button>" + escape(label) + "</button>");
    }

    public PublicForm quietButton(String label) {
        return add("<button class=\"quiet\">" + escape(label) + "</button>");
    }

    private PublicForm add(String html) {
        pieces.append(html).append('\n');
        return this;
    }

    String html() {
        return "<form method=\"%s\" action=\"?\" novalidate>\n%s</form>".formatted(method, pieces);
    }

    private static String escape(String text) {
        return text == null ? "" : PublicPage.escape(text);
    }

    /**
     * One field.
     *
     * @param value what stands in it, or null
     * @param error what is wrong with it, or null
     * @param autocomplete what browsers fill in by themselves (HTML), or null
     */
    public record Field(String name, String words, String value, String error, boolean required, String autocomplete) {

        public static Field of(String name, String words) {
            return new Field(name, words, null, null, false, null);
        }

        public Field with(String given, String wrong) {
            return new Field(name, words, given, wrong, required, autocomplete);
        }

        public Field must() {
            return new Field(name, words, value, error, true, autocomplete);
        }

        public Field completing(String token) {
            return new Field(name, words, value, error, required, token);
        }

        String id() {
            return escape(name);
        }

        String label() {
            return escape(words);
        }

        String complaint() {
            return error == null ? "" : "<p class=\"error\" id=\"%s-error\">%s</p>".formatted(id(), escape(error));
        }

        String marks() {
            return (required ? " aria-required=\"true\"" : "")
                    + (autocomplete == null ? "" : " autocomplete=\"" + escape(autocomplete) + "\"")
                    + (error == null ? "" : " aria-invalid=\"true\" aria-describedby=\"" + id() + "-error\"");
        }

        private static String escape(String text) {
            return PublicForm.escape(text);
        }
    }
}
