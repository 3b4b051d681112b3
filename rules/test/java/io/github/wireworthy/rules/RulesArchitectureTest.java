package io.github.wireworthy.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls of the rules: they look at finished answers, and only the data reader opens files. */
@AnalyzeClasses(
    packages = "io.github.wireworthy.rules",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class RulesArchitectureTest {
  private static final String DATA = "io.github.wireworthy.rules.data..";

  @ArchTest
  static final ArchRule onlyTheDataReaderKnowsJackson =
      noClasses()
          .that()
          .resideOutsideOfPackage(DATA)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml.jackson..", "org.yaml..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyTheDataReaderReads =
      noClasses()
          .that()
          .resideOutsideOfPackage(DATA)
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.io\\.(File|InputStream|Reader).*|java\\.nio\\.file\\.(Files|FileSystem).*"
                  + "|java\\.net\\..*|java\\.lang\\.Process.*")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule rulesSeeNoTreesAndNoBytes =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.github.wireworthy.syntax..", "com.github.javaparser..", "org.objectweb.asm..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule nothingIsPrinted =
      noClasses().should(ACCESS_STANDARD_STREAMS).allowEmptyShould(true);

  @ArchTest
  static final ArchRule noPackageCycle =
      slices()
          .matching("io.github.wireworthy.(**)")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true);
}
