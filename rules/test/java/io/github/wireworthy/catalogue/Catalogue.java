package io.github.wireworthy.catalogue;

import io.github.wireworthy.boundary.Boundary;
import io.github.wireworthy.boundary.Boundary.Match;
import io.github.wireworthy.boundary.Boundary.PayloadKind;
import io.github.wireworthy.boundary.Boundary.Selector;
import io.github.wireworthy.boundary.Expansion;
import io.github.wireworthy.boundary.Expansion.Sent;
import io.github.wireworthy.rules.data.BuiltIn;
import io.github.wireworthy.types.LayeredTypeTable;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.classfile.JdkImage;
import io.github.wireworthy.types.classfile.SignaturePack;
import io.github.wireworthy.verdict.KnownType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The built-in boundaries, laid over the signatures of the libraries. */
final class Catalogue {

  private final List<Boundary> boundaries;
  private final TypeTable types;
  private final Expansion expansion;

  Catalogue(List<Boundary> boundaries) {
    this.boundaries = boundaries;
    this.types =
        LayeredTypeTable.of(
            List.of(), List.of(SignaturePack.whole(BuiltIn.signatures()), JdkImage.running()));
    this.expansion = new Expansion(types);
  }

  TypeTable types() {
    return types;
  }

  List<Boundary> boundaries() {
    return boundaries;
  }

  Expansion expansion() {
    return expansion;
  }

  /** What is missing or wrong in what the boundaries say of a row; empty if they say it. */
  Optional<String> complaint(Row row) {
    if (row.isCall()) {
      return ofCall(row);
    } else if (row.kind().equals("forbidden-capture")) {
      return isForbidden(row.type()) ? Optional.empty() : Optional.of("nothing forbids it");
    }
    boolean isTold =
        boundaries.stream()
            .filter(boundary -> isWrittenBy(boundary, row))
            .anyMatch(boundary -> tells(boundary, row));
    return isTold ? Optional.empty() : Optional.of("no boundary tells of it");
  }

  /** Whether a boundary forbids what is of a type, or it is known to be never written. */
  private boolean isForbidden(String type) {
    return boundaries.stream().anyMatch(boundary -> boundary.forbidden().containsKey(type))
        || BuiltIn.library().types().contains(new KnownType(type, KnownType.Written.NEVER));
  }

  private static boolean isWrittenBy(Boundary boundary, Row row) {
    return boundary.serializer().equals(row.serializer()) || Known.isOtherwise(boundary, row);
  }

  private boolean tells(Boundary boundary, Row row) {
    if (row.kind().equals("safe-marker")) {
      return boundary.ownFormats().stream().anyMatch(format -> isA(row.type(), format));
    }
    return boundary.matches().stream().anyMatch(match -> tells(match, row));
  }

  private boolean isA(String type, String format) {
    return type.equals(format)
        || types.system().isSubtype(Type.ClassType.of(type), format) == TypeSystem.Answer.YES;
  }

  private static boolean tells(Match match, Row row) {
    if (match instanceof Match.Subtype subtype) {
      return row.kind().equals("subtype") && subtype.type().equals(row.type());
    } else if (match instanceof Match.Returns returns) {
      return row.payload().equals("result")
          && returns.type().equals(row.type())
          && returns.method().equals(row.method());
    } else if (match instanceof Match.RemoteInterface remote) {
      return row.kind().equals("remote-interface") && remote.type().equals(row.type());
    } else if (match instanceof Match.Annotated annotated) {
      return annotated.annotation().equals(row.type());
    }
    return match instanceof Match.Call call
        && row.kind().equals("return-value")
        && call.type().equals(row.type())
        && call.method().equals(row.method())
        && call.payload().stream()
            .anyMatch(argument -> argument.selector() instanceof Selector.TypeArgument);
  }

  private Optional<String> ofCall(Row row) {
    Optional<TypeInfo> type = types.find(row.type());
    if (type.isEmpty()) {
      return isNamed(row) ? Optional.empty() : Optional.of("no rule names it");
    }
    Type receiver = type.get().asType();
    List<MethodInfo> methods =
        types.system().methods(receiver, row.method()).stream()
            .filter(method -> isMeant(row, method))
            .toList();
    if (methods.isEmpty()) {
      return Optional.of("there is no such method");
    }
    return methods.stream()
        .map(method -> complaint(row, sent(row, receiver, method)))
        .min((left, right) -> Integer.compare(left.length(), right.length()))
        .filter(complaint -> !complaint.isEmpty());
  }

  /** Whether a method differs only in that a parameter's type is a serializable kind of it. */
  boolean hasSerializableOverload(Row row, int index) {
    return types.find(row.type()).stream()
        .flatMap(type -> types.system().methods(type.asType(), row.method()).stream())
        .filter(method -> method.parameterTypes().size() == row.parameters().size())
        .anyMatch(
            method ->
                IntStream.range(0, row.parameters().size())
                    .allMatch(i -> isTwin(row, method, i, i == index)));
  }

  private boolean isTwin(Row row, MethodInfo method, int place, boolean isFunction) {
    Type parameter = types.system().erasure(method.parameterTypes().get(place));
    String wanted = row.parameters().get(place);
    return isFunction
        ? !name(parameter).equals(wanted)
            && isA(name(parameter), wanted)
            && isA(name(parameter), "java.io.Serializable")
        : name(parameter).equals(wanted);
  }

  /** Of libraries without class files only the names are known. */
  private boolean isNamed(Row row) {
    return boundaries.stream()
        .filter(boundary -> isWrittenBy(boundary, row))
        .flatMap(boundary -> boundary.matches().stream())
        .anyMatch(
            match ->
                match instanceof Match.Call call
                    && call.type().equals(row.type())
                    && call.method().equals(row.method()));
  }

  private boolean isMeant(Row row, MethodInfo method) {
    List<Type> parameters = method.parameterTypes();
    if (parameters.size() != row.parameters().size()) {
      return false;
    }
    for (int i = 0; i < parameters.size(); i++) {
      String wanted = row.parameters().get(i);
      boolean isVariable = !wanted.contains(".") && Character.isUpperCase(wanted.charAt(0));
      if (!isVariable && !wanted.equals(name(types.system().erasure(parameters.get(i))))) {
        return false;
      }
    }
    return true;
  }

  private static String name(Type erased) {
    if (erased instanceof Type.ClassType named) {
      return named.name();
    } else if (erased instanceof Type.ArrayType array) {
      return name(array.element()) + "[]";
    }
    return erased instanceof Type.Primitive primitive ? primitive.name() : "";
  }

  private List<Sent> sent(Row row, Type receiver, MethodInfo method) {
    List<Sent> sent =
        calls(row).flatMap(call -> expansion.of(call, receiver, method).stream()).toList();
    Set<Integer> staying =
        sent.stream()
            .filter(it -> it.kind() == PayloadKind.NOTHING)
            .map(Sent::parameter)
            .collect(Collectors.toSet());
    return sent.stream().filter(it -> !staying.contains(it.parameter())).toList();
  }

  private Stream<Match.Call> calls(Row row) {
    return boundaries.stream()
        .filter(boundary -> isWrittenBy(boundary, row))
        .flatMap(boundary -> boundary.matches().stream())
        .filter(Match.Call.class::isInstance)
        .map(Match.Call.class::cast)
        .filter(
            call ->
                call.giver()
                    .map(origin -> origin.type() + "#" + origin.method())
                    .equals(row.origin()));
  }

  private static String complaint(Row row, List<Sent> found) {
    List<String> complaints = new ArrayList<>();
    for (Map.Entry<Integer, String> wanted : row.sent().entrySet()) {
      if (found.stream().noneMatch(sent -> isSent(sent, wanted))) {
        complaints.add("parameter " + wanted.getKey() + " should leave as " + wanted.getValue());
      }
    }
    for (Sent sent : found) {
      boolean isTold = row.sent().containsKey(sent.parameter());
      if (!isTold && !Known.isMore(row)) {
        complaints.add("parameter " + sent.parameter() + " should stay");
      }
    }
    return String.join(", ", complaints);
  }

  private static boolean isSent(Sent sent, Map.Entry<Integer, String> wanted) {
    String word = sent.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return sent.parameter() == wanted.getKey() && word.equals(wanted.getValue());
  }
}
