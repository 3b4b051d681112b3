package io.github.wireworthy.pack;

import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.classfile.ClassFileContent;
import io.github.wireworthy.types.classfile.ClassFileContent.Member;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes what the engine's {@code PackPart} reads. */
final class PartText {

  private static final String HEADER =
      """
      # Names and signatures that a published library declares, read from its class files; no code of it.
      # Made by rules/pack from rules/libraries.yaml and the data files: do not edit.
      """;

  private static final Map<Integer, Character> LETTERS = new TreeMap<>();

  static {
    LETTERS.put(Modifiers.STATIC, 's');
    LETTERS.put(Modifiers.FINAL, 'f');
    LETTERS.put(Modifiers.TRANSIENT, 't');
    LETTERS.put(Modifiers.ABSTRACT, 'a');
    LETTERS.put(Modifiers.DEFAULT, 'd');
    LETTERS.put(Modifiers.VARARGS, 'v');
    LETTERS.put(Modifiers.SEALED, 'p');
  }

  private final StringBuilder text = new StringBuilder(HEADER);
  private final Map<String, ClassFileContent> types = new HashMap<>();
  private final SortedMap<String, String> fullNames;
  private final Map<String, String> shortNames = new HashMap<>();

  private PartText(Collection<ClassFileContent> types) {
    types.forEach(type -> this.types.put(type.name(), type));
    fullNames = new ShortNames(types).fullNames();
    fullNames.forEach((shortName, full) -> shortNames.put(full.replace('.', '/'), shortName));
  }

  /**
   * The part of one library.
   *
   * @param types sorted by name
   */
  static String of(List<Artifact> artifacts, Collection<ClassFileContent> types) {
    PartText part = new PartText(types);
    artifacts.forEach(artifact -> part.line("artifact " + artifact));
    part.names();
    part.declarations(types);
    return part.text.toString();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void names() {
    SortedMap<String, String> byPackage = new TreeMap<>();
    fullNames.forEach(
        (shortName, full) -> byPackage.merge(packageOf(full), " " + shortName, String::concat));
    byPackage.forEach((name, words) -> line("names " + name + words));
  }

  static String packageOf(String binaryName) {
    return binaryName.substring(0, Math.max(0, binaryName.lastIndexOf('.')));
  }

  private void declarations(Collection<ClassFileContent> types) {
    String packageName = "";
    for (ClassFileContent type : types) {
      if (!packageOf(type.name()).equals(packageName)) {
        packageName = packageOf(type.name());
        line("package " + packageName);
      }
      type(type);
    }
  }

  private void type(ClassFileContent type) {
    String kind = type.kind().name().toLowerCase(Locale.ROOT);
    line(
        String.join(" ", kind, letters(type.modifiers()), name(type), shortened(type.signature())));
    type.fields().stream()
        .map(field -> member(field, field.name() + ":" + shortened(field.signature())))
        .sorted()
        .forEach(this::line);
    type.methods().stream()
        .map(method -> member(method, methodName(method) + shortened(signature(type, method))))
        .sorted()
        .forEach(this::line);
  }

  /** Member types stand behind their outer ones, with a dot; a dollar sign may be in any name. */
  private String name(ClassFileContent type) {
    Optional<ClassFileContent> outer =
        type.enclosingType()
            .filter(name -> type.name().equals(name + "$" + type.simpleName()))
            .map(types::get);
    return outer
        .map(around -> name(around) + "." + type.simpleName())
        .orElse(type.name().substring(type.name().lastIndexOf('.') + 1));
  }

  private static String methodName(Member method) {
    return method.name().equals(MethodFact.CONSTRUCTOR) ? "new" : method.name();
  }

  private String shortened(String signature) {
    return SignatureNames.shortened(signature, shortNames);
  }

  /** With what is thrown, and for constructors without the parameters that no source has. */
  private static String signature(ClassFileContent type, Member method) {
    String signature = method.signature();
    boolean isPlain = signature.equals(method.descriptor());
    if (isPlain && method.name().equals(MethodFact.CONSTRUCTOR) && isInner(type)) {
      String outer = "(L" + type.enclosingType().orElseThrow().replace('.', '/') + ";";
      signature =
          signature.startsWith(outer) ? "(" + signature.substring(outer.length()) : signature;
    }
    String thrown =
        method.exceptions().stream().map(name -> "^L" + name + ";").collect(Collectors.joining());
    return signature.indexOf('^') < 0 ? signature + thrown : signature;
  }

  private static boolean isInner(ClassFileContent type) {
    return type.enclosingType().isPresent()
        && type.kind() == TypeInfo.Kind.CLASS
        && !Modifiers.has(type.modifiers(), Modifiers.STATIC);
  }

  private static String member(Member member, String signature) {
    return " " + letters(member.modifiers()) + " " + signature;
  }

  private static String letters(int modifiers) {
    StringBuilder letters = new StringBuilder().append(visibility(modifiers));
    LETTERS.forEach(
        (bit, letter) -> {
          if (Modifiers.has(modifiers, bit)) {
            letters.append(letter);
          }
        });
    return letters.toString();
  }

  private static char visibility(int modifiers) {
    if (Modifiers.has(modifiers, Modifiers.PUBLIC)) {
      return '+';
    } else if (Modifiers.has(modifiers, Modifiers.PROTECTED)) {
      return '#';
    }
    return Modifiers.has(modifiers, Modifiers.PRIVATE) ? '-' : '~';
  }
}
