package io.github.wireworthy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.facts.ImportFact;
import io.github.wireworthy.types.Sources;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class UnknownPackagesTest {

  private static final ImportFact MISSING = new ImportFact("lib.io.Out", false, false, false);

  @Test
  void filesAreCountedByPackage() {
    ImportFact nested = new ImportFact("lib.io.In.Buffer", false, false, false);
    ImportFact ofMember = new ImportFact("lib.Tests.check", true, false, false);
    assertThat(unknown(file(MISSING, nested), file(MISSING, ofMember)))
        .isEqualTo(Map.of("lib.io", 2, "lib", 1));
  }

  @Test
  void knownTypesAndModulesAreNotTold() {
    assertThat(
            unknown(
                file(
                    new ImportFact("shop.Cart", false, false, false),
                    new ImportFact("shop.Cart.Line", false, true, false),
                    new ImportFact("lib.anything", false, true, false),
                    new ImportFact("lib.module", false, false, true))))
        .isEmpty();
  }

  private static Map<String, Integer> unknown(FileFacts... files) {
    return UnknownPackages.of(
        Arrays.asList(files), Sources.tableOf(Map.of("Cart.java", "package shop; class Cart {}")));
  }

  private static FileFacts file(ImportFact... imports) {
    return new FileFacts(
        "A.java", "", List.of(imports), List.of(), List.of(), List.of(), 1, List.of());
  }
}
