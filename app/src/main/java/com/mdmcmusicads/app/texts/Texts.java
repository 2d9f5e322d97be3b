package com.mdmcmusicads.app.texts;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The message bundles of all modules ({@code messages/<module>_<language>.properties}, UTF-8) as one. */
@Component
public class Texts implements I18NProvider {

    public static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final Map<String, Map<String, String>> bundles = new HashMap<>();

    Texts() throws IOException {
        for (var language : LANGUAGES) {
            bundles.put(language.getLanguage(), read(language.getLanguage()));
        }
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return say(locale, key, arguments);
    }

    /** The text for {@code key}, with numbered placeholders filled; French where the language is not ours. */
    public String say(Locale locale, String key, Object... arguments) {
        var bundle = bundles.getOrDefault(locale.getLanguage(), bundles.get("fr"));
        var text = bundle.get(key);
        if (text == null) {
            return key;
        }
        return arguments.length == 0 ? text : new MessageFormat(escape(text), locale).format(arguments);
    }

    public boolean has(String key) {
        return bundles.get("fr").containsKey(key);
    }

    /** An apostrophe is an apostrophe: our texts never quote with it. */
    private static String escape(String text) {
        return text.replace("'", "''");
    }

    private static Map<String, String> read(String language) throws IOException {
        var all = new HashMap<String, String>();
        for (var resource : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:messages/*_" + language + ".properties")) {
            read(resource).forEach((key, text) -> all.put((String) key, (String) text));
        }
        return Map.copyOf(all);
    }

    private static Properties read(Resource resource) {
        try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
