package io.github.wireworthy.types.classfile;

import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.types.TypeInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a class file says of its class, descriptors and signatures still as text.
 *
 * @param name the binary name
 * @param simpleName empty for an anonymous class
 * @param modifiers of the declaration: for a nested class those of the {@code InnerClasses}
 *     attribute
 * @param signature of the class; made up from superclass and interfaces if it has none, and empty
 *     for {@code Object}
 * @param memberTypes simple name to binary name
 * @param enclosingType binary name of the class around a nested one
 * @param enclosingMethod name and descriptor of the method around a local or anonymous one
 * @param fields without those that the compiler made up, in order
 * @param methods without those that the compiler made up, in order
 */
public record ClassFileContent(
    String name,
    String simpleName,
    TypeInfo.Kind kind,
    int modifiers,
    String signature,
    Map<String, String> memberTypes,
    Optional<String> enclosingType,
    Optional<String> enclosingMethod,
    List<Member> fields,
    List<Member> methods) {

  /**
   * Stands for a class file that could not be read: there is a class, but nothing is known of it.
   */
  static ClassFileContent unreadable(String name) {
    return new ClassFileContent(
        name,
        name.substring(name.lastIndexOf('.') + 1),
        TypeInfo.Kind.CLASS,
        Modifiers.PUBLIC,
        "?",
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  /**
   * A field or method.
   *
   * @param signature the generic signature, or the descriptor if it has none
   * @param exceptions internal names of what a method throws
   */
  public record Member(
      String name, int modifiers, String descriptor, String signature, List<String> exceptions) {}
}
