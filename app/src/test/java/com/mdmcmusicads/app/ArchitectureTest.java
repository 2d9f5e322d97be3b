package com.mdmcmusicads.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.processes.Steps;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

/** The rules of the house that a compiler does not know. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("com.mdmcmusicads.app", "com.mdmcmusicads.processes", "com.mdmcmusicads.forms");

    private static final String[] LAYERS = {
        "..ui..", "..web..", "..service..", "..services..", "..domain..", "..dto..", "..mapper..", "..util..",
        "..utils..", "..impl..", "..common..", "..controller..", "..repository..", "..model..", "..core..", "..infra.."
    };

    /** ADR 22. */
    private static final String[] ROOMS_OF_THE_ENGINE = {
        "tasks",
        "operations",
        "diagrams",
        "decisions",
        "messages",
        "deployments",
        "sandbox",
        "migrations",
        "executions",
        "footsteps",
        "repairs",
        "incidents"
    };

    private static final Set<String> ASKING_THE_TIME =
            Set.of("now", "currentTimeMillis", "systemUTC", "systemDefaultZone");

    @Test
    void modulesKeepTheirBoundariesAndAreDocumented() {
        var modules = ApplicationModules.of(Application.class);
        modules.verify();
        new Documenter(modules).writeDocumentation();
    }

    @Test
    void engineIsKnownInFewRooms() {
        check(noClasses()
                .that()
                .resideInAPackage("com.mdmcmusicads.app..")
                .and(not(inRooms(ROOMS_OF_THE_ENGINE)))
                .and(not(named("Processes", "StepLog")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda.."));
    }

    /** A room is a business one can hold in mind; what outgrows it becomes two, cut by business. */
    @Test
    void noRoomIsCrowded() {
        var rooms = APP.stream()
                .filter(type -> type.getPackageName().startsWith("com.mdmcmusicads.app."))
                .filter(type -> !type.getEnclosingClass().isPresent())
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

        assertThat(rooms).allSatisfy((room, classes) -> assertThat(classes).isLessThan(40));
    }

    @Test
    void workKnowsNoScreens() {
        check(noClasses()
                .that(anyOf(
                        annotatedWith(Transactional.class),
                        annotatedWith(RestController.class),
                        annotatedWith(Entity.class),
                        annotatedWith(org.springframework.stereotype.Repository.class),
                        assignableTo(Repository.class),
                        assignableTo(Steps.class),
                        simpleNameEndingWith("Desk"),
                        simpleNameEndingWith("Api"),
                        simpleNameEndingWith("Webhook")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin.."));
        check(noClasses()
                .that()
                .resideInAPackage("com.mdmcmusicads.processes..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.vaadin..", "org.springframework..", "jakarta.persistence..", "com.mdmcmusicads.forms.."));
        check(noClasses()
                .that()
                .resideInAPackage("com.mdmcmusicads.forms..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta.persistence..", "com.mdmcmusicads.app.."));
    }

    @Test
    void whatIsAComponentIsNamedAfterWhatPeopleSee() {
        check(noClasses()
                .that(assignableTo(com.vaadin.flow.component.Component.class))
                .should()
                .haveSimpleNameEndingWith("Desk")
                .orShould()
                .beAnnotatedWith(Service.class));
    }

    @Test
    void entitiesKnowNoFramework() {
        check(noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "com.vaadin..", "org.camunda.."));
    }

    @Test
    void entitiesAndRepositoriesStayInTheirRoom() {
        check(noClasses()
                .that(anyOf(annotatedWith(Entity.class), assignableTo(Repository.class)))
                .should()
                .bePublic());
    }

    @Test
    void viewsStayInTheirRoom() {
        check(noClasses()
                .that(anyOf(simpleNameEndingWith("View"), simpleNameEndingWith("Dialog")))
                .and()
                .resideInAPackage("com.mdmcmusicads.app..")
                .should()
                .bePublic());
    }

    @Test
    void stepsRunInTheTransactionOfTheEngine() {
        check(noClasses()
                .that(assignableTo(Steps.class))
                .should()
                .beAnnotatedWith(Transactional.class)
                .orShould()
                .dependOnClassesThat(resideInAPackage("org.camunda..")
                        .and(not(assignableTo(org.camunda.bpm.engine.delegate.BpmnError.class)))));
        check(noMethods()
                .that()
                .areDeclaredInClassesThat(assignableTo(Steps.class))
                .should()
                .beAnnotatedWith(Transactional.class));
    }

    @Test
    void noPackageIsNamedAfterALayer() {
        check(noClasses().should().resideInAnyPackage(LAYERS));
        check(noClasses()
                .that()
                .resideInAPackage("com.mdmcmusicads.app..")
                .should()
                .resideInAPackage("com.mdmcmusicads.app.*.*.."));
    }

    @Test
    void noNameSaysNothing() {
        check(noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|Mapper)")
                .orShould()
                .haveNameMatching(".*\\.(Abstract|Base|Default)[A-Z]\\w*"));
    }

    @Test
    void entrancesAreServicesInATransaction() {
        check(classes()
                .that(simpleNameEndingWith("Desk"))
                .should()
                .beAnnotatedWith(Service.class)
                .orShould()
                .notBeTopLevelClasses());
    }

    @Test
    void nothingIsInjectedIntoFields() {
        check(noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class));
    }

    @Test
    void settingsAreRecords() {
        check(classes()
                .that()
                .areAnnotatedWith(ConfigurationProperties.class)
                .should()
                .beRecords());
    }

    @Test
    void onlyTheClockKnowsTheTime() {
        check(noClasses()
                .that(not(named("Time")))
                .should()
                .accessTargetWhere(describe("asks the time", ArchitectureTest::asksTheTime)));
        check(noClasses().that(not(named("Time"))).should().callConstructor(java.util.Date.class));
    }

    @Test
    void nobodyTalksToTheConsole() {
        check(noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace"));
    }

    @Test
    void nobodySleeps() {
        check(noClasses()
                .that(not(inRooms("live", "database")))
                .should()
                .callMethod(Thread.class, "sleep", long.class));
    }

    @Test
    void mailLeavesAndComesInThroughFewDoors() {
        check(noClasses()
                .that(not(inRooms("mail")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.mail.."));
        check(noClasses()
                .that(not(inRooms("mail", "inbound", "mime")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus.mail.."));
    }

    @Test
    void spreadsheetsAreWrittenAndReadInOneRoom() {
        check(noClasses()
                .that(not(inRooms("documents")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "org.apache.commons.csv.."));
    }

    @Test
    void pagesAreDrawnInOneRoomAndElectronicInvoicesMadeInOne() {
        check(noClasses()
                .that(not(inRooms("paper")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.lowagie..", "org.apache.pdfbox.."));
        check(noClasses()
                .that(not(inRooms("facturx")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.mustangproject.."));
    }

    @Test
    void onePaymentProviderIsKnownInOneRoom() {
        check(noClasses()
                .that(not(inRooms("payments")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.stripe.."));
    }

    @Test
    void nothingIsFetchedEagerly() {
        check(noFields()
                .should()
                .beAnnotatedWith(describe(
                        "eager collection",
                        annotation -> (annotation.getRawType().isEquivalentTo(OneToMany.class)
                                        || annotation.getRawType().isEquivalentTo(ManyToMany.class)
                                        || annotation
                                                .getRawType()
                                                .isEquivalentTo(jakarta.persistence.ElementCollection.class))
                                && annotation
                                        .get("fetch")
                                        .map(String::valueOf)
                                        .orElse("")
                                        .contains(FetchType.EAGER.name()))));
    }

    @Test
    void everyPageSaysWhoMayOpenIt() {
        check(classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(AnonymousAllowed.class));
        check(classes()
                .that()
                .areAssignableTo(HasErrorParameter.class)
                .and()
                .resideInAPackage("com.mdmcmusicads..")
                .should()
                .beAnnotatedWith(AnonymousAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beInterfaces());
    }

    @Test
    void transactionsAndClocksAreWhereTheyWork() {
        check(methods().that().areAnnotatedWith(Transactional.class).should().notBePrivate());
        check(fields().that()
                .haveRawType(Clock.class)
                .should()
                .bePrivate()
                .andShould()
                .beFinal());
    }

    private static boolean asksTheTime(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        return ASKING_THE_TIME.contains(access.getName())
                && (owner.getPackageName().equals("java.time") || owner.isEquivalentTo(System.class))
                && (!access.getName().equals("now") || asksWithoutClock(access));
    }

    private static boolean asksWithoutClock(JavaAccess<?> access) {
        return access.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget call
                && call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        return describe(
                "named " + Set.of(names),
                type -> Set.of(names).contains(outermost(type).getSimpleName()));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    private static DescribedPredicate<JavaClass> inRooms(String... rooms) {
        return describe(
                "in " + Set.of(rooms),
                type -> Set.of(rooms).stream()
                        .anyMatch(room -> type.getPackageName().startsWith("com.mdmcmusicads.app." + room)));
    }

    /** Not {@code one.or(other)}: on predicates of different types that silently means {@code other} alone. */
    @SafeVarargs
    private static DescribedPredicate<JavaClass> anyOf(DescribedPredicate<? super JavaClass>... predicates) {
        return DescribedPredicate.or(predicates);
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(APP);
    }
}
