package io.github.wireworthy.rules.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.boundary.Boundary;
import io.github.wireworthy.boundary.Boundary.Match;
import io.github.wireworthy.flow.KnownCall;
import io.github.wireworthy.verdict.KnownType;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The built-in data files fit each other, and what they say of the JDK is there. */
class BuiltInTest {

  @Test
  void boundariesHaveDifferentIds() {
    assertThat(BuiltIn.boundaries()).extracting(Boundary::id).doesNotHaveDuplicates();
  }

  @Test
  void everyFileIsFound() {
    assertThat(BuiltIn.files("boundaries")).contains("boundaries/jdk.yaml", "boundaries/jms.yaml");
    assertThat(BuiltIn.files("known-types")).contains("known-types/jdk.yaml");
  }

  @Test
  void noTypeHasRowsInTwoFiles() {
    assertThat(BuiltIn.library().types()).extracting(KnownType::name).doesNotHaveDuplicates();
  }

  @Test
  void oneBoundaryIsPassedByEveryClosure() {
    assertThat(BuiltIn.knowledge().boundaries().conversion()).isPresent();
  }

  @Test
  void baseTypesOfFrameworksAreKnownToBeSerializable() {
    assertThat(BuiltIn.knowledge().library().types())
        .contains(new KnownType("org.apache.beam.sdk.transforms.DoFn", KnownType.Written.ALWAYS));
  }

  @Test
  void callsOfTheJdkExist() {
    List<Match.Call> calls =
        BuiltIn.boundaries().stream()
            .flatMap(boundary -> boundary.matches().stream())
            .filter(Match.Call.class::isInstance)
            .map(Match.Call.class::cast)
            .filter(call -> isInJdk(call.type()))
            .toList();
    assertThat(calls).hasSizeGreaterThan(5).allMatch(call -> exists(call));
  }

  @Test
  void factsOnTheJdkNameWhatExistsFromSomeVersionOn() {
    List<KnownCall> missing =
        BuiltIn.library().calls().stream()
            .filter(call -> isInJdk(call.type()))
            .filter(call -> !JdkVersions.isOfLaterVersion(call.type(), call.method()))
            .filter(call -> !exists(call))
            .toList();
    assertThat(missing).isEmpty();
  }

  private static boolean exists(Match.Call call) {
    return exists(call.type(), call.method(), call.parameters());
  }

  private static boolean exists(KnownCall call) {
    return exists(call.type(), call.method(), call.parameters())
        || (call.parameters().isEmpty() && isConstant(call.type(), call.method()));
  }

  private static boolean isConstant(String type, String name) {
    return JdkVersions.load(type).stream()
        .flatMap(found -> Arrays.stream(found.getFields()))
        .anyMatch(field -> field.getName().equals(name) && Modifier.isStatic(field.getModifiers()));
  }

  private static boolean exists(String type, String method, Optional<List<String>> parameters) {
    return JdkVersions.load(type).stream()
        .flatMap(found -> executables(found, method))
        .anyMatch(
            found ->
                parameters
                    .map(
                        wanted ->
                            Arrays.stream(found.getParameterTypes())
                                .map(BuiltInTest::written)
                                .toList()
                                .equals(wanted))
                    .orElse(true));
  }

  private static String written(Class<?> type) {
    return type.isArray() ? written(type.getComponentType()) + "[]" : type.getName();
  }

  private static Stream<Executable> executables(Class<?> type, String name) {
    return name.equals("<init>")
        ? Arrays.stream(type.getDeclaredConstructors())
        : Arrays.stream(type.getMethods())
            .filter(method -> isNamed(method.getName(), name))
            .map(Executable.class::cast);
  }

  /** Boundaries may name the beginning of names. */
  private static boolean isNamed(String method, String name) {
    return name.endsWith("*")
        ? method.startsWith(name.substring(0, name.length() - 1))
        : method.equals(name);
  }

  static boolean isInJdk(String type) {
    return type.startsWith("java.")
        || (type.startsWith("javax.") && JdkVersions.load(type).isPresent())
        || type.startsWith("org.w3c.dom.");
  }
}
