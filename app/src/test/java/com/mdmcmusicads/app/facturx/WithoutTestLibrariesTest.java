package com.mdmcmusicads.app.facturx;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.JavaProcess;
import com.mdmcmusicads.app.texts.SomeTexts;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The validator brings Saxon and other XML libraries into tests; production has none of them, and needs none. */
class WithoutTestLibrariesTest {

    private static final Pattern OF_TESTS =
            Pattern.compile("saxon|mustangproject.validator|schematron|verapdf|xmlresolver|fop-|batik");

    @Test
    void invoicesAreMadeWithWhatProductionHas() throws Exception {
        var all = JavaProcess.classPath().split(File.pathSeparator);
        var production = Arrays.stream(all)
                .filter(entry -> !OF_TESTS.matcher(entry).find())
                .toList();
        assertThat(production).hasSizeLessThan(all.length - 2);

        var made = new ProcessBuilder(
                        JavaProcess.java(),
                        "-cp",
                        production.stream().collect(Collectors.joining(File.pathSeparator)),
                        Made.class.getName())
                .redirectErrorStream(true)
                .start();
        var said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(made.waitFor()).as(said).isEqualTo(Made.ALL_WITHOUT_SAXON);
    }

    /** Runs in the JVM that has only what production has. */
    static final class Made {

        private static final int ALL_WITHOUT_SAXON = 42;

        private Made() {}

        public static void main(String[] arguments) throws IOException {
            var facturX = new FacturX(new InvoicePdf(SomeTexts.all()));
            SampleSheets.all().forEach(one -> facturX.of(one.sheet()));
            System.exit(hasSaxon() ? 1 : ALL_WITHOUT_SAXON);
        }

        private static boolean hasSaxon() {
            return Made.class.getClassLoader().getResource("net/sf/saxon/TransformerFactoryImpl.class") != null;
        }
    }
}
