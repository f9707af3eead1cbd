package org.ontherecord;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ontherecord.http.Json;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.MapperBuilder;

/** The arrows of docs/architecture.md, and the habits that the code keeps. A rule that matches no class fails. */
class ArchitectureTest {
    private static final String ROOT = "org.ontherecord.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ontherecord");

    private static final DescribedPredicate<JavaClass> HANDLER = assignableTo(RequestHandler.class)
            .or(assignableTo(RequestStreamHandler.class));

    /** Which package may use which others of ours. */
    private static final Map<String, Set<String>> ARROWS = Map.of( //
            "aws", Set.of(), //
            "http", Set.of(), //
            "reading", Set.of(), //
            "article", Set.of("reading", "http", "aws"), //
            "ingest", Set.of("article", "reading", "http", "aws"), //
            "lookup", Set.of("search", "article", "reading", "http", "aws"), //
            "search", Set.of("article", "reading", "http", "aws"), //
            "web", Set.of("http"));

    @Test
    void everyPackageHasItsArrows() {
        var packages = CLASSES.stream()
                .map(type -> type.getPackageName().substring(ROOT.length()).replaceFirst("\\..*", ""))
                .collect(Collectors.toUnmodifiableSet());

        assertEquals(ARROWS.keySet(), packages);
    }

    @TestFactory
    Stream<DynamicTest> aPackageUsesOnlyWhatItMay() {
        return ARROWS.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
            String[] allowed = Stream.concat(Stream.of(entry.getKey()), entry.getValue().stream())
                    .map(name -> ROOT + name + "..")
                    .toArray(String[]::new);
            classes().that()
                    .resideInAPackage(ROOT + entry.getKey() + "..")
                    .should()
                    .onlyDependOnClassesThat(resideOutsideOfPackage(ROOT + ".").or(resideInAnyPackage(allowed)))
                    .check(CLASSES);
        }));
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.ontherecord.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching("org.ontherecord.reading.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching("org.ontherecord.ingest.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching("org.ontherecord.search.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theReaderKnowsNoServiceNoNetworkAndNoDisk() {
        noClasses().that()
                .resideInAPackage("org.ontherecord.reading..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("software.amazon..", "com.amazonaws..", "tools.jackson..", "java.net..",
                        "java.nio.file..", "java.nio.channels..", "java.sql..", "org.jsoup..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File.*|RandomAccessFile|Console|ObjectInputStream)")
                .check(CLASSES);
    }

    @Test
    void whatReadsPagesKnowsNoServiceNoNetworkAndNoDisk() {
        noClasses().that()
                .resideInAnyPackage("org.ontherecord.ingest.extraction..", "org.ontherecord.ingest.date..",
                        "org.ontherecord.ingest.encoding..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("software.amazon..", "com.amazonaws..", "java.net.http..", "java.nio.file..",
                        "java.nio.channels..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(URL|.*Connection|.*Socket|InetAddress)|java\\.io\\.(File.*|RandomAccessFile)"
                                + "|org\\.jsoup\\.(Connection|Jsoup)")
                .check(CLASSES);
    }

    @Test
    void theReaderGivesTheSameReadingWheneverAndWhereverItRuns() {
        noClasses().that()
                .resideInAPackage("org.ontherecord.reading..")
                .should()
                .callMethodWhere(readsClockChanceOrEnvironment())
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.Random|java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.time\\."
                        + "(Clock|InstantSource)|java\\.security\\.SecureRandom")
                .check(CLASSES);
    }

    @Test
    void handlersAreNamedSoAndLambdaCanMakeThem() {
        classes().that()
                .implement(HANDLER)
                .should()
                .haveSimpleNameEndingWith("Handler")
                .andShould()
                .bePublic()
                .andShould()
                .haveModifier(JavaModifier.FINAL)
                .check(CLASSES);
        constructors().that()
                .areDeclaredInClassesThat()
                .implement(HANDLER)
                .and()
                .haveRawParameterTypes(new Class<?>[0])
                .should()
                .bePublic()
                .check(CLASSES);
        long handlers = CLASSES.stream().filter(HANDLER).filter(type -> !type.isInterface()).count();
        long makeable = CLASSES.stream()
                .filter(HANDLER)
                .filter(type -> type.tryGetConstructor().isPresent())
                .count();
        assertEquals(handlers, makeable, "handlers with a constructor without arguments");
    }

    @Test
    void onlyOnePlaceMakesAJsonMapper() {
        noClasses().that()
                .doNotBelongToAnyOf(Json.class)
                .should()
                .callConstructorWhere(describe("makes a mapper",
                        call -> call.getTargetOwner().isAssignableTo(ObjectMapper.class)))
                .orShould()
                .callMethodWhere(describe("builds a mapper",
                        call -> call.getTarget().getName().equals("build")
                                && call.getTargetOwner().isAssignableTo(MapperBuilder.class)))
                .check(CLASSES);
    }

    @Test
    void nothingIsPrintedInjectedIntoFieldsOrKeptInStatics() {
        noClasses().that()
                .doNotHaveFullyQualifiedName("org.ontherecord.http.Responses")
                .should(ACCESS_STANDARD_STREAMS)
                .because("Responses alone writes to the log")
                .check(CLASSES);
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(CLASSES);
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    private static DescribedPredicate<JavaMethodCall> readsClockChanceOrEnvironment() {
        return describe("read clock, chance or environment", call -> {
            String method = call.getTarget().getName();
            return switch (call.getTargetOwner().getName()) {
                case "java.lang.System" -> Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty")
                        .contains(method);
                case "java.lang.Math" -> method.equals("random");
                case "java.util.UUID" -> method.equals("randomUUID");
                default -> call.getTargetOwner().getPackageName().equals("java.time") && method.equals("now");
            };
        });
    }
}
