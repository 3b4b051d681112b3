package io.github.wireworthy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.rules.data.BoundaryReader;
import io.github.wireworthy.rules.data.BuiltIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every row of the data is told by a boundary, or is left out for a reason. */
class CatalogueTest {

  private final Catalogue catalogue = new Catalogue(BuiltIn.boundaries());

  @Test
  void everyRowIsTold() {
    List<String> complaints = new ArrayList<>();
    for (Row row : Row.all()) {
      if (Exclusion.of(row).isEmpty()) {
        catalogue
            .complaint(row)
            .ifPresent(complaint -> complaints.add(row.shown() + ": " + complaint));
      }
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void everyRuleNamesWhatExists() {
    assertThat(new Existence(catalogue).complaints()).isEmpty();
  }

  @Test
  void ruleThatNamesNothingIsToldWithItsLine() {
    String text =
        """
        boundaries:
          grid.queue:
            title: a queue
            calls:
              java.util.Queue#ofer: {0: value}
        """;
    Existence existence = new Existence(new Catalogue(BoundaryReader.read("grid.yaml", text)));

    assertThat(existence.complaints("grid.yaml", text))
        .containsExactly("grid.yaml:5: `java.util.Queue#ofer` means no method");
  }

  @Test
  void pageTellsTheCounts() throws IOException {
    List<Row> rows = Row.all();
    long excluded = rows.stream().filter(row -> Exclusion.of(row).isPresent()).count();
    String sentence =
        (rows.size() - excluded) + " of them are told by the boundaries here, " + excluded;

    assertThat(Files.readString(Path.of("boundaries/README.md"))).contains(sentence);
  }

  @Test
  void everyExclusionIsNeeded() {
    List<Row> rows = Row.all();
    assertThat(Exclusion.ALL)
        .allSatisfy(exclusion -> assertThat(rows).filteredOn(exclusion.rows()).isNotEmpty());
  }
}
