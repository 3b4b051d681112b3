package io.github.wireworthy.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls between the three modules, seen from the one that holds them all. */
@AnalyzeClasses(
    packages = "io.github.wireworthy",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class CommandLineArchitectureTest {
  private static final String CLI = "io.github.wireworthy.cli..";
  private static final String RULES = "io.github.wireworthy.rules..";

  @ArchTest
  static final ArchRule onlyTheCommandLineKnowsPicocli =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule onlyReadersAndWritersOfFilesKnowJackson =
      noClasses()
          .that()
          .resideOutsideOfPackages(CLI, "io.github.wireworthy.rules.data..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml.jackson..", "org.yaml..");

  @ArchTest
  static final ArchRule theCommandLineSeesNoTreesAndNoBytes =
      noClasses()
          .that()
          .resideInAPackage(CLI)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.github.javaparser..", "org.objectweb.asm..");

  @ArchTest
  static final ArchRule theEngineKnowsNeitherRulesNorCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackages(CLI, RULES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(CLI, RULES);

  @ArchTest
  static final ArchRule theRulesDoNotKnowTheCommandLine =
      noClasses()
          .that()
          .resideInAPackage(RULES)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(CLI)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyTheEntryTouchesTheStandardStreams =
      noClasses().that().doNotHaveSimpleName("Main").should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule noPackageCycle =
      slices().matching("io.github.wireworthy.(**)").should().beFreeOfCycles();
}
