package io.github.wireworthy.rules.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wireworthy.boundary.Boundary;
import io.github.wireworthy.boundary.Boundary.Argument;
import io.github.wireworthy.boundary.Boundary.Match;
import io.github.wireworthy.boundary.Boundary.PayloadKind;
import io.github.wireworthy.boundary.Boundary.Selector;
import io.github.wireworthy.boundary.LibraryRange;
import io.github.wireworthy.flow.KnownCall;
import io.github.wireworthy.flow.KnownResult;
import io.github.wireworthy.verdict.KnownLibrary;
import io.github.wireworthy.verdict.KnownType;
import java.util.List;
import java.util.Map;
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
                writes-itself: [a.b.Portable]
                forbidden: {a.b.Session: it stays where it was made}
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
                            Argument.at(0, PayloadKind.CLOSURE),
                            Argument.at(0, PayloadKind.RESULT)),
                        Optional.empty()),
                    new Match.Call(
                        "a.b.Grid",
                        "put",
                        Optional.empty(),
                        List.of(new Argument(new Selector.Last(), PayloadKind.VALUE)),
                        Optional.empty()),
                    new Match.Call(
                        "a.b.Task",
                        "<init>",
                        Optional.empty(),
                        List.of(new Argument(new Selector.Every(), PayloadKind.VALUE)),
                        Optional.empty()),
                    new Match.Subtype("a.b.Function", true),
                    new Match.Subtype("a.b.Outer$Job", false),
                    new Match.Returns("a.b.Job", "run"),
                    new Match.RemoteInterface("a.b.Service"),
                    new Match.Conversion()),
                "kryo",
                true,
                true,
                Optional.of("a.b.GridStream"),
                List.of("a.b.Portable"),
                Map.of("a.b.Session", "it stays where it was made"),
                Optional.of(new Boundary.Failure("a.b.GridException", "cannot ship")),
                Optional.empty(),
                List.of()));
  }

  @Test
  void argumentsAreNamedByTypeVariableAndTypeArgument() {
    Boundary boundary =
        BoundaryReader.read(
                "grid.yaml",
                """
                boundaries:
                  grid.map:
                    title: the grid
                    versions: ["a.b:grid [2,3)"]
                    condition: {when: separate, text: members are apart}
                    calls:
                      a.b.Grid#*: {a.b.Function: closures}
                      a.b.GridMap#put*: {V: value}
                      a.b.GridMap#dump: {<K>: value}
                    calls-on:
                      a.b.Grid#getMap:
                        java.util.Map#put: {1: elements}
                    annotated:
                      instances: [a.b.Scope(session)]
                      remote-interfaces: [a.b.Remote]
                """)
            .get(0);

    assertThat(boundary.matches())
        .containsExactly(
            new Match.Call(
                "a.b.Grid",
                "*",
                Optional.empty(),
                List.of(new Argument(new Selector.OfType("a.b.Function"), PayloadKind.CLOSURES)),
                Optional.empty()),
            new Match.Call(
                "a.b.GridMap",
                "put*",
                Optional.empty(),
                List.of(new Argument(new Selector.OfVariable("V"), PayloadKind.VALUE)),
                Optional.empty()),
            new Match.Call(
                "a.b.GridMap",
                "dump",
                Optional.empty(),
                List.of(new Argument(new Selector.TypeArgument("K"), PayloadKind.VALUE)),
                Optional.empty()),
            new Match.Call(
                "java.util.Map",
                "put",
                Optional.empty(),
                List.of(Argument.at(1, PayloadKind.ELEMENTS)),
                Optional.of(new Boundary.MethodName("a.b.Grid", "getMap"))),
            new Match.Annotated("a.b.Scope", Optional.of("session"), Boundary.Bearer.INSTANCES),
            new Match.Annotated("a.b.Remote", Optional.empty(), Boundary.Bearer.REMOTE_INTERFACES));
    assertThat(boundary.condition())
        .hasValue(new Boundary.Condition(new Boundary.When.Separate(), "members are apart"));
    assertThat(boundary.versions()).containsExactly(LibraryRange.parse("a.b:grid [2,3)"));
  }

  @Test
  void malformedRangeOfVersionsIsAnError() {
    failsToRead(
        """
        boundaries:
          grid.task:
            title: the grid
            versions: [grid 2]
            conversions: true
        """,
        "grid.yaml:4: `grid 2` is not a range of versions; expected `group:artifact [2,3)`");
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
        "grid.yaml:4: unknown key `shiped`; expected `title`, `serializer`, `versions`, `condition`,"
            + " `failure`, `cleans-unused-outer`, `written-when-made`, `written-by`, `writes-itself`, `forbidden`, `calls`, `calls-on`, `shipped`,"
            + " `annotated`, `returns`, `remote-interfaces` or `conversions`");
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
        "grid.yaml:2: the boundary `grid.task` matches nothing; expected `calls`, `calls-on`,"
            + " `shipped`, `annotated`, `returns`, `remote-interfaces` or `conversions`");
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
            + " `a.b.Type#method(a.b.Type,int)`, with `<init>` for constructors,"
            + " and `a.b.Type#beginning*` for several methods");
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
        "grid.yaml:5: unknown word `key`; expected `value`, `closure`, `result`, `elements`,"
            + " `closures`, `class`, `remote-interface` or `nothing`");
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
        "grid.yaml:5: unknown argument `first`; expected 0, 1, …, `last`, `every`, `functions`,"
            + " `objects`, a type"
            + " `a.b.Type`, a type variable `V` or a type argument `<T>`");
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
