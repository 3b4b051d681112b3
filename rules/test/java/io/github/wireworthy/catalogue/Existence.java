package io.github.wireworthy.catalogue;

import io.github.wireworthy.boundary.Boundary;
import io.github.wireworthy.boundary.Boundary.Match;
import io.github.wireworthy.boundary.Boundary.MethodName;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Asks of every name in the boundaries whether the library has it. */
final class Existence {

  /** Libraries whose sources were read, or whose class files are not in the pack. */
  private static final List<String> WITHOUT_SIGNATURES =
      List.of(
          "cascading.",
          "hudson.",
          "jenkins.",
          "org.apache.hadoop.hive.",
          "org.jenkinsci.",
          "org.jppf.",
          "org.springframework.remoting.caucho.",
          "org.springframework.remoting.httpinvoker.");

  /** What only versions have of which the pack holds a later one. */
  private static final Set<String> EARLIER = Set.of("jakarta.servlet.http.HttpSession#putValue");

  private final Catalogue catalogue;

  Existence(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** What the built-in files name that does not exist, each with its place. */
  List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("boundaries"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".yaml")).sorted().toList()) {
        complaints.addAll(complaints("boundaries/" + file.getFileName(), Files.readString(file)));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return complaints;
  }

  /** The same of one file that is among the boundaries. */
  List<String> complaints(String file, String text) {
    List<String> complaints = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (Boundary boundary : catalogue.boundaries()) {
      int first = lines.indexOf("  " + boundary.id() + ":");
      for (Match match : first < 0 ? List.<Match>of() : boundary.matches()) {
        complaint(match)
            .ifPresent(
                found ->
                    complaints.add(
                        file + ":" + line(lines, first, found.name()) + ": " + found.text()));
      }
    }
    return complaints;
  }

  /** A name that does not exist, as it stands in the file. */
  private record Found(String name, String text) {}

  private static int line(List<String> lines, int first, String name) {
    for (int i = first; i < lines.size(); i++) {
      if (lines.get(i).contains(name)) {
        return i + 1;
      }
    }
    return first + 1;
  }

  private Optional<Found> complaint(Match match) {
    if (match instanceof Match.Call call) {
      return ofCall(call).or(() -> call.giver().flatMap(this::ofMethod));
    } else if (match instanceof Match.Returns returns) {
      return ofMethod(new MethodName(returns.type(), returns.method()));
    } else if (match instanceof Match.Subtype subtype) {
      return ofType(subtype.type());
    } else if (match instanceof Match.RemoteInterface remote) {
      return ofType(remote.type());
    }
    return match instanceof Match.Annotated annotated
        ? ofType(annotated.annotation())
        : Optional.empty();
  }

  private Optional<Found> ofType(String name) {
    return catalogue.types().find(name).isPresent() || isWithoutSignatures(name)
        ? Optional.empty()
        : Optional.of(new Found(name, "`" + name + "` is no type"));
  }

  private static boolean isWithoutSignatures(String name) {
    return WITHOUT_SIGNATURES.stream().anyMatch(name::startsWith);
  }

  private Optional<Found> ofMethod(MethodName name) {
    Optional<Found> missing = ofType(name.type());
    String written = name.type() + "#" + name.method();
    return missing.isPresent()
            || isWithoutSignatures(name.type())
            || methods(name.type()).stream().anyMatch(it -> it.name().equals(name.method()))
        ? missing
        : Optional.of(new Found(written, "`" + written + "` is no method"));
  }

  private Optional<Found> ofCall(Match.Call call) {
    Optional<Found> missing = ofType(call.type());
    String written = call.type() + "#" + call.method();
    return missing.isPresent()
            || isWithoutSignatures(call.type())
            || EARLIER.contains(written)
            || means(call)
        ? missing
        : Optional.of(new Found(written, "`" + written + "` means no method"));
  }

  private boolean means(Match.Call call) {
    Type receiver = Type.ClassType.of(call.type());
    boolean ofReceiver =
        call.payload().stream()
            .anyMatch(it -> it.selector() instanceof Boundary.Selector.TypeArgument);
    return methods(call.type()).stream()
        .anyMatch(
            method ->
                (ofReceiver && method.name().equals(call.method()))
                    || !catalogue.expansion().of(call, receiver, method).isEmpty());
  }

  private List<MethodInfo> methods(String type) {
    Deque<String> pending = new ArrayDeque<>(List.of(type));
    Set<String> seen = new HashSet<>();
    List<MethodInfo> methods = new ArrayList<>();
    while (!pending.isEmpty()) {
      String next = pending.poll();
      Optional<TypeInfo> found = seen.add(next) ? catalogue.types().find(next) : Optional.empty();
      for (TypeInfo info : found.stream().toList()) {
        methods.addAll(info.methods());
        catalogue.types().system().directSupertypes(info.asType()).stream()
            .filter(Type.ClassType.class::isInstance)
            .forEach(parent -> pending.add(((Type.ClassType) parent).name()));
      }
    }
    return methods;
  }
}
