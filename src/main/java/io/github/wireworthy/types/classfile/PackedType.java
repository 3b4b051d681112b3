package io.github.wireworthy.types.classfile;

import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.types.TypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Takes the lines of one type of the signature pack apart, see {@link PackPart}. */
final class PackedType {

  private static final Map<Character, Integer> MODIFIERS =
      Map.of(
          '+', Modifiers.PUBLIC,
          '#', Modifiers.PROTECTED,
          '-', Modifiers.PRIVATE,
          's', Modifiers.STATIC,
          'f', Modifiers.FINAL,
          'a', Modifiers.ABSTRACT,
          'd', Modifiers.DEFAULT,
          'v', Modifiers.VARARGS,
          't', Modifiers.TRANSIENT,
          'p', Modifiers.SEALED);

  private final String packageName;
  private final Map<String, String> fullNames;

  /**
   * Makes a reader.
   *
   * @param fullNames internal names by the short ones that stand behind {@code @} in signatures
   */
  PackedType(String packageName, Map<String, String> fullNames) {
    this.packageName = packageName;
    this.fullNames = fullNames;
  }

  /**
   * What the lines say.
   *
   * @param memberTypes simple name to binary name
   */
  ClassFileContent content(List<String> lines, Map<String, String> memberTypes) {
    String[] words = lines.get(0).split(" ", 4);
    int dot = words[2].lastIndexOf('.');
    List<ClassFileContent.Member> fields = new ArrayList<>();
    List<ClassFileContent.Member> methods = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] member = line.substring(1).split(" ", 2);
      int end = endOfName(member[1]);
      boolean isField = member[1].charAt(end) == ':';
      String signature = withFullNames(member[1].substring(isField ? end + 1 : end));
      String name = member[1].substring(0, end);
      (isField ? fields : methods)
          .add(member(isField ? name : methodName(name), modifiers(member[0]), signature));
    }
    return new ClassFileContent(
        binaryName(words[2]),
        words[2].substring(dot + 1),
        TypeInfo.Kind.valueOf(words[0].toUpperCase(Locale.ROOT)),
        modifiers(words[1]),
        withFullNames(words[3]),
        memberTypes,
        dot < 0 ? Optional.empty() : Optional.of(binaryName(words[2].substring(0, dot))),
        Optional.empty(),
        fields,
        methods);
  }

  private String binaryName(String name) {
    return packageName + "." + name.replace('.', '$');
  }

  private static int endOfName(String member) {
    int end = 0;
    while (":(<".indexOf(member.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static String methodName(String name) {
    return name.equals("new") ? MethodFact.CONSTRUCTOR : name;
  }

  /**
   * The descriptor only tells methods of one name apart; it must not look like one, or the
   * parameters that descriptors have beside those of the source would be left out.
   */
  private static ClassFileContent.Member member(String name, int modifiers, String signature) {
    return new ClassFileContent.Member(name, modifiers, " " + signature, signature, List.of());
  }

  private static int modifiers(String letters) {
    int modifiers = 0;
    for (int i = 0; i < letters.length(); i++) {
      modifiers |= MODIFIERS.getOrDefault(letters.charAt(i), 0);
    }
    return modifiers;
  }

  /** {@code @Box<TT;>;} stands for {@code La/b/Box<TT;>;}; no signature has an {@code @}. */
  private String withFullNames(String signature) {
    StringBuilder full = new StringBuilder(signature.length() * 2);
    int position = 0;
    int mark;
    while ((mark = signature.indexOf('@', position)) >= 0) {
      int end = mark + 1;
      while (";<.".indexOf(signature.charAt(end)) < 0) {
        end++;
      }
      String shortName = signature.substring(mark + 1, end);
      full.append(signature, position, mark).append('L').append(fullName(shortName));
      position = end;
    }
    return full.append(signature, position, signature.length()).toString();
  }

  private String fullName(String shortName) {
    String name = fullNames.get(shortName);
    if (name == null) {
      throw new IllegalArgumentException("not among the names: " + shortName);
    }
    return name;
  }
}
