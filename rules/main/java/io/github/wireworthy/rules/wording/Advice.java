package io.github.wireworthy.rules.wording;

import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.Culprit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What to do about a culprit, with real names. */
public final class Advice {

  private record Copy(String supertype, String advice) {}

  /** What to write instead of a library object; the first supertype that fits counts. */
  private static final List<Copy> COPIES =
      List.of(
          new Copy("java.util.Map$Entry", "copy it: `new AbstractMap.SimpleEntry<>(…)`"),
          new Copy("java.util.Set", "copy it: `new HashSet<>(…)`"),
          new Copy("java.util.Collection", "copy it: `new ArrayList<>(…)`"),
          new Copy("java.util.Map", "copy it: `new HashMap<>(…)`"),
          new Copy("java.util.Iterator", "hand over the collection instead of its iterator"),
          new Copy("java.util.stream.BaseStream", "collect the stream into a list first"),
          new Copy("java.util.Optional", "hand over the value itself, or null"));

  /** What to hold instead of an object of the JDK that cannot be serialized. */
  private static final List<Copy> ALTERNATIVES =
      List.of(
          new Copy("java.util.Optional", "hold the value itself, or null"),
          new Copy(
              "java.nio.file.Path", "hold the path as text, and make a `Path` when it is used"));

  private Advice() {}

  /** How the culprit itself could be made to go. */
  public static List<String> mending(Fault fault) {
    Culprit culprit = fault.culprit();
    List<String> advice = new ArrayList<>();
    switch (culprit.reason()) {
      case NOT_SERIALIZABLE -> {
        if (fault.certainty() == Certainty.POSSIBLE) {
          advice.add("declare it with a type that is `Serializable`");
        }
        first(ALTERNATIVES, fault.types(), culprit.type()).ifPresent(advice::add);
        fault.types().find(culprit.type()).flatMap(Advice::implement).ifPresent(advice::add);
      }
      case PLAIN_CLOSURE ->
          advice.add(
              "give it a functional interface that extends `Serializable` instead of "
                  + Words.named(fault.types(), culprit.type()));
      case LIBRARY_VALUE ->
          advice.add(
              first(COPIES, fault.types(), culprit.type())
                  .orElse("create something of a serializable type instead"));
      case REFUSED -> advice.add("hand over the data that is needed of it instead");
      case CLOSURE_REFUSED -> advice.add("hand over an object of a class instead of the lambda");
      case NO_CONSTRUCTOR ->
          advice.add(
              culprit
                  .origin()
                  .map(
                      base ->
                          "give "
                              + Words.named(fault.types(), base)
                              + " a no-arg constructor that its subclasses can call")
                  .orElseGet(
                      () ->
                          "give "
                              + Words.named(fault.types(), culprit.type())
                              + " a public no-arg constructor"));
      case CYCLE_THROUGH_CLOSURE ->
          advice.add("write the object that holds the lambda, not the lambda");
      case UNREGISTERED ->
          advice.add(
              "register " + Words.named(fault.types(), culprit.type()) + " before it is written");
      case NAMES_NO_FIELD -> advice.add("name the fields as they are declared");
      case FORBIDDEN -> {
        culprit.origin().ifPresent(advice::add);
        advice.add("find out first what is needed of it, and hand over the result");
      }
      case REPLACEMENT_DOES_NOT_FIT ->
          advice.add("declare it with a type that the replacement fits, or add `readResolve`");
    }
    return advice;
  }

  /** Lets a class be serializable, if it is one of the scanned sources and has a name. */
  public static Optional<String> implement(TypeInfo type) {
    if (type.declaration().isEmpty() || type.kind() == TypeInfo.Kind.ANONYMOUS) {
      return Optional.empty();
    }
    String verb = type.isInterface() ? " extend " : " implement ";
    return Optional.of("let " + Words.named(type) + verb + "`Serializable`");
  }

  private static Optional<String> first(List<Copy> copies, TypeTable types, String binaryName) {
    Type type = Type.ClassType.of(binaryName);
    return copies.stream()
        .filter(copy -> types.system().isSubtype(type, copy.supertype()) == TypeSystem.Answer.YES)
        .map(Copy::advice)
        .findFirst();
  }
}
