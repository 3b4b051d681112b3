package io.github.wireworthy.rules.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wireworthy.boundary.Boundary;
import io.github.wireworthy.boundary.Boundary.Argument;
import io.github.wireworthy.boundary.Boundary.Match;
import io.github.wireworthy.boundary.Boundary.PayloadKind;
import io.github.wireworthy.flow.KnownCall;
import io.github.wireworthy.flow.KnownResult;
import io.github.wireworthy.verdict.KnownLibrary;
import io.github.wireworthy.verdict.KnownType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadersTest {

  @Test
  void boundaryIsReadWithAllItsWays() {
    List<Boundary> boundaries =
        BoundaryReader.read(
            "grid.yaml",
            """
            boundaries:
              grid.task:
                title: the grid
                serializer: kryo
                cleans-unused-outer: true
                written-when-made: true
                written-by: a.b.GridStream
                failure: {exception: a.b.GridException, message: cannot ship}
                calls:
                  a.b.Grid#submit(java.util.concurrent.Callable): {0: [closure, result]}
                  a.b.Grid#put: {last: value}
                  a.b.Task#<init>: {every: value}
                shipped:
                  serializable: [a.b.Function]
                  plain: [a.b.Outer$Job]
                returns: [a.b.Job#run]
                remote-interfaces: [a.b.Service]
                conversions: true
            """);

    assertThat(boundaries)
        .containsExactly(
            new Boundary(
                "grid.task",
                "the grid",
                List.of(
                    new Match.Call(
                        "a.b.Grid",
                        "submit",
                        Optional.of(List.of("java.util.concurrent.Callable")),
                        List.of(
                            new Argument(0, PayloadKind.CLOSURE),
                            new Argument(0, PayloadKind.RESULT))),
                    new Match.Call(
                        "a.b.Grid",
                        "put",
                        Optional.empty(),
                        List.of(new Argument(Argument.LAST, PayloadKind.VALUE))),
                    new Match.Call(
                        "a.b.Task",
                        "<init>",
                        Optional.empty(),
                        List.of(new Argument(Argument.EVERY, PayloadKind.VALUE))),
                    new Match.Subtype("a.b.Function", true),
                    new Match.Subtype("a.b.Outer$Job", false),
                    new Match.Returns("a.b.Job", "run"),
                    new Match.RemoteInterface("a.b.Service"),
                    new Match.Conversion()),
                "kryo",
                true,
                true,
                Optional.of("a.b.GridStream"),
                Optional.of(new Boundary.Failure("a.b.GridException", "cannot ship"))));
  }

  @Test
  void knownTypesAreReadByGroup() {
    KnownLibrary library =
        KnownTypesReader.read(
            "box.yaml",
            """
            types:
              as-elements: [a.b.Box]
              never: [a.b.Handle]
            calls:
              as-receiver: [a.b.Box#view()]
            """);

    assertThat(library.types())
        .containsExactly(
            new KnownType("a.b.Handle", KnownType.Written.NEVER),
            new KnownType("a.b.Box", KnownType.Written.AS_ELEMENTS));
    assertThat(library.calls())
        .containsExactly(
            new KnownCall(
                "a.b.Box",
                "view",
                Optional.of(List.of()),
                KnownResult.AS_PARTS,
                KnownCall.Parts.RECEIVER));
  }

  @Test
  void unknownKeyIsNamedWithFileAndLineAndWhatFits() {
    failsToRead(
        """
        boundaries:
          grid.task:
            title: the grid
            shiped: {plain: [a.b.Job]}
        """,
        "grid.yaml:4: unknown key `shiped`; expected `title`, `serializer`, `cleans-unused-outer`,"
            + " `written-when-made`, `written-by`, `failure`, `calls`, `shipped`, `returns`, `remote-interfaces` or `conversions`");
  }

  @Test
  void duplicateKeyIsNamedWithBothLines() {
    failsToRead(
        """
        boundaries:
          grid.task:
            title: the grid
            title: the grid again
        """,
        "grid.yaml:4: duplicate key `title`; it stands in line 3 already");
  }

  @Test
  void missingKeyIsNamed() {
    failsToRead(
        """
        boundaries:
          grid.task:
            conversions: true
        """,
        "grid.yaml:3: the key `title` is missing");
  }

  @Test
  void boundaryThatMatchesNothingIsAnError() {
    failsToRead(
        """
        boundaries:
          grid.task: {title: the grid}
        """,
        "grid.yaml:2: the boundary `grid.task` matches nothing; expected `calls`, `shipped`,"
            + " `returns`, `remote-interfaces` or `conversions`");
  }

  @Test
  void malformedMethodIsAnError() {
    failsToRead(
        """
        boundaries:
          grid.task:
            title: the grid
            calls:
              a.b.Grid.put: {0: value}
        """,
        "grid.yaml:5: `a.b.Grid.put` is not a method; expected `a.b.Type#method` or"
            + " `a.b.Type#method(a.b.Type,int)`, with `<init>` for constructors");
  }

  @Test
  void unknownPayloadIsAnError() {
    failsToRead(
        """
        boundaries:
          grid.task:
            title: the grid
            calls:
              a.b.Grid#put: {0: key}
        """,
        "grid.yaml:5: unknown word `key`; expected `value`, `closure` or `result`");
  }

  @Test
  void unknownArgumentIsAnError() {
    failsToRead(
        """
        boundaries:
          grid.task:
            title: the grid
            calls:
              a.b.Grid#put: {first: value}
        """,
        "grid.yaml:5: unknown argument `first`; expected 0, 1, …, `last` or `every`");
  }

  @Test
  void textWhereAListBelongsIsAnError() {
    failsToRead(
        """
        boundaries:
          grid.task:
            title: the grid
            returns: a.b.Job#run
        """,
        "grid.yaml:4: expected a list, found `a.b.Job#run`");
  }

  @Test
  void brokenYamlIsToldByItsLine() {
    assertThatThrownBy(() -> BoundaryReader.read("grid.yaml", "boundaries:\n  - [\n"))
        .isInstanceOf(DataError.class)
        .hasMessageMatching("grid\\.yaml:\\d: not YAML: .+");
  }

  @Test
  void emptyFileIsAnError() {
    failsToRead("", "grid.yaml:1: expected `key: value` pairs, found nothing");
  }

  @Test
  void typeWithTwoRowsIsAnError() {
    assertThatThrownBy(
            () ->
                KnownTypesReader.read(
                    "box.yaml",
                    """
                    types:
                      always: [a.b.Box]
                      never: [a.b.Box]
                    """))
        .isInstanceOf(DataError.class)
        .hasMessage("box.yaml:3: `a.b.Box` has a row in line 2 already");
  }

  private static void failsToRead(String text, String message) {
    assertThatThrownBy(() -> BoundaryReader.read("grid.yaml", text))
        .isInstanceOf(DataError.class)
        .hasMessage(message);
  }
}
