package io.github.wireworthy.boundary;

import io.github.wireworthy.boundary.Boundary.Argument;
import io.github.wireworthy.boundary.Boundary.Bearer;
import io.github.wireworthy.boundary.Boundary.Match;
import io.github.wireworthy.boundary.Boundary.PayloadKind;
import io.github.wireworthy.boundary.BoundaryCatalog.Entry;
import io.github.wireworthy.boundary.Crossing.Payload;
import io.github.wireworthy.boundary.Crossing.Role;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Calls of interfaces that are called from afar: whoever calls them passes the boundary with each
 * argument, and whoever implements them with each result.
 */
public final class RemoteCalls {

  private final TypeTable types;
  private final Imports imports;
  private final BoundaryCatalog declared;
  private final Supertypes supertypes;

  private RemoteCalls(Scanned scanned, BoundaryCatalog declared) {
    this.types = scanned.types();
    this.imports = scanned.imports();
    this.declared = declared;
    this.supertypes = new Supertypes(types.system());
  }

  /**
   * A catalogue of the methods of the remote interfaces among these crossings. What is declared
   * with a type that cannot go at all is to be told there, and is better left out.
   *
   * @param declared the boundaries of the data files
   */
  public static BoundaryCatalog of(
      Scanned scanned, BoundaryCatalog declared, List<Crossing> signatures) {
    RemoteCalls calls = new RemoteCalls(scanned, declared);
    Map<Method, List<Argument>> sent = new LinkedHashMap<>();
    Map<String, Boundary> named = new LinkedHashMap<>();
    for (Crossing crossing : signatures) {
      if (crossing.payload() instanceof Payload.OfType type) {
        if (type.role() == Role.PARAMETER) {
          sent.computeIfAbsent(
                  new Method(crossing.boundary(), type.method()), key -> new ArrayList<>())
              .add(Argument.at(type.place(), PayloadKind.VALUE));
        } else if (type.role() == Role.RESULT && !calls.isRemoteByType(type.method().owner())) {
          named.putIfAbsent(type.method().owner(), crossing.boundary());
        }
      }
    }
    return BoundaryCatalog.ofRemote(calls.entries(sent), named);
  }

  /** A remote method with the boundary that its callers pass. */
  private record Method(Boundary boundary, MethodInfo info) {}

  private List<Entry<Match.Call>> entries(Map<Method, List<Argument>> sent) {
    CallMatcher matcher = new CallMatcher(types);
    Map<String, Boolean> isRemote = new LinkedHashMap<>();
    List<Entry<Match.Call>> entries = new ArrayList<>();
    sent.forEach(
        (method, arguments) -> {
          MethodInfo info = method.info();
          if (isRemote.computeIfAbsent(info.owner(), this::isOnlyRemote)) {
            List<String> parameters = matcher.erasures(info.parameterTypes());
            entries.add(
                new Entry<>(
                    method.boundary(),
                    new Match.Call(
                        info.owner(),
                        info.name(),
                        Optional.of(parameters),
                        arguments,
                        Optional.of(new Boundary.Afar()))));
          }
        });
    return entries;
  }

  /**
   * Whether objects of an interface are far away. If only others say that it is called from afar,
   * an implementation in view may as well be called as what it is.
   */
  private boolean isOnlyRemote(String type) {
    return isRemoteByType(type) || isRemoteByAnnotation(type) || !isImplemented(type);
  }

  private boolean isRemoteByType(String type) {
    return declared.remoteInterfaces().keySet().stream()
        .anyMatch(remote -> supertypes.is(Type.ClassType.of(type), remote));
  }

  private boolean isRemoteByAnnotation(String type) {
    return types.find(type).flatMap(TypeInfo::declaration).map(TypeFact::annotations).stream()
        .flatMap(List::stream)
        .anyMatch(
            annotation ->
                declared.annotated(annotation.name(), Set.of(Bearer.REMOTE_INTERFACES)).stream()
                    .anyMatch(
                        entry ->
                            imports.means(
                                types.find(type).flatMap(TypeInfo::file),
                                annotation.name(),
                                entry.match().annotation())));
  }

  private boolean isImplemented(String type) {
    return types.sourceTypes().stream()
        .anyMatch(candidate -> !candidate.isInterface() && supertypes.is(candidate.asType(), type));
  }
}
