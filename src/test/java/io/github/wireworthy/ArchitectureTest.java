package io.github.wireworthy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** The walls of the engine: what each package must not know. */
@AnalyzeClasses(
    packages = ArchitectureTest.BASE,
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  static final String BASE = "io.github.wireworthy";

  private static final String SOURCE = BASE + ".source..";
  private static final String SYNTAX = BASE + ".syntax..";
  private static final String CLASS_FILES = BASE + ".types.classfile..";

  /** The phases in their order; each may use those before it. */
  private static final List<String> PIPELINE =
      List.of(
          "source",
          "facts",
          "syntax",
          "types",
          "capture",
          "flow",
          "boundary",
          "verdict",
          "fix",
          "rule",
          "triage");

  @ArchTest
  static final ArchRule everyClassBelongsToThePipeline =
      classes().should().resideInAnyPackage(packagesOf(PIPELINE, BASE));

  @ArchTest
  static void everyPhaseUsesOnlyEarlierOnes(JavaClasses classes) {
    for (int phase = 0; phase < PIPELINE.size(); phase++) {
      noClasses()
          .that()
          .resideInAPackage(BASE + "." + PIPELINE.get(phase) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(packagesOf(PIPELINE.subList(phase + 1, PIPELINE.size()), BASE))
          .allowEmptyShould(true)
          .check(classes);
    }
  }

  @ArchTest
  static final ArchRule noPackageCycle =
      slices().matching(BASE + ".(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule factsArePlain =
      classes()
          .that()
          .resideInAPackage(BASE + ".facts..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java.lang..", "java.util..", "org.jspecify..", SOURCE, BASE + ".facts..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlySyntaxKnowsJavaParser =
      noClasses()
          .that()
          .resideOutsideOfPackage(SYNTAX)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.github.javaparser..");

  @ArchTest
  static final ArchRule onlyTheClassFileReaderKnowsAsm =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLASS_FILES)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.objectweb.asm..");

  @ArchTest
  static final ArchRule onlyOneClassComparesVersions =
      noClasses()
          .that()
          .doNotHaveSimpleName("LibraryRange")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.maven..");

  @ArchTest
  static final ArchRule onlySourcesAndClassFilesAreReadFromDisk =
      noClasses()
          .that()
          .resideOutsideOfPackages(SOURCE, CLASS_FILES)
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.io\\.(File|RandomAccessFile).*|java\\.nio\\.file\\.(Files|FileSystem).*"
                  + "|java\\.net\\..*|java\\.nio\\.channels\\..*|java\\.util\\.(zip|jar)\\..*"
                  + "|java\\.lang\\.Process.*");

  @ArchTest
  static final ArchRule nothingIsPrinted =
      noClasses().should(ACCESS_STANDARD_STREAMS).because("the command line writes the output");

  @ArchTest
  static final ArchRule scannedCodeIsNeverRun =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.net\\.URLClassLoader|java\\.io\\.ObjectInputStream|javax\\.tools\\..*"
                  + "|javax\\.script\\..*|java\\.lang\\.invoke\\.MethodHandles\\$Lookup")
          .orShould()
          .callMethod(Class.class, "forName", String.class)
          .orShould()
          .callMethod(ClassLoader.class, "loadClass", String.class);

  /** The base package itself holds the entry that uses all phases, so it counts as the last one. */
  private static String[] packagesOf(List<String> phases, String base) {
    return Stream.concat(phases.stream().map(phase -> base + "." + phase + ".."), Stream.of(base))
        .toArray(String[]::new);
  }
}
