package com.mdmcmusicads.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A screen's own scripts and styles come from the vendor folder; anything else would start a front-end build of Vaadin's. */
class VendorOnlyTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("com.mdmcmusicads");

    @Test
    void noClassAsksForAnNpmPackageOrABundledStyle() {
        noClasses().should().beAnnotatedWith(NpmPackage.class).check(OURS);
        noClasses().should().beAnnotatedWith(NpmPackage.Container.class).check(OURS);
        noClasses().should().beAnnotatedWith(CssImport.class).check(OURS);
        noClasses().should().beAnnotatedWith(CssImport.Container.class).check(OURS);
    }

    @Test
    void everyScriptAndStyleSheetIsOfTheVendorFolder() {
        var addresses = OURS.stream().flatMap(VendorOnlyTest::addresses).toList();

        assertThat(addresses).isNotEmpty().allMatch(address -> address.startsWith("context://vendor/"));
    }

    private static Stream<String> addresses(JavaClass type) {
        var real = type.reflect();
        var modules =
                Stream.of(real.getDeclaredAnnotationsByType(JsModule.class)).map(JsModule::value);
        var scripts =
                Stream.of(real.getDeclaredAnnotationsByType(JavaScript.class)).map(JavaScript::value);
        var styles =
                Stream.of(real.getDeclaredAnnotationsByType(StyleSheet.class)).map(StyleSheet::value);
        return Stream.of(modules, scripts, styles).flatMap(addresses -> addresses);
    }
}
