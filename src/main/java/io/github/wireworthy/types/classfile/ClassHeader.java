package io.github.wireworthy.types.classfile;

import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Type parameters and direct supertypes of a class, from its signature (JVMS 4.7.9.1). */
record ClassHeader(
    List<Type.TypeVariable> parameters, Optional<Type> superclass, List<Type> interfaces) {

  private static final char END = 0;

  static ClassHeader of(ClassFileType type) {
    try {
      return parse(type);
    } catch (RuntimeException damaged) {
      return new ClassHeader(List.of(), Optional.of(new Type.Unknown("")), List.of());
    }
  }

  private static ClassHeader parse(ClassFileType type) {
    List<Type.TypeVariable> parameters = new ArrayList<>();
    SignatureParser parser =
        new SignatureParser(
            type.content().signature(),
            name ->
                ClassFileType.find(name, parameters)
                    .orElseGet(() -> type.variableOfEnclosing(name)));
    parameters.addAll(parser.typeParameters(type.name()));
    List<Type> parents = parser.types(END);
    if (parents.isEmpty()) {
      return new ClassHeader(List.of(), Optional.empty(), List.of());
    }
    TypeInfo.Kind kind = type.content().kind();
    boolean isInterface = kind == TypeInfo.Kind.INTERFACE || kind == TypeInfo.Kind.ANNOTATION;
    return new ClassHeader(
        List.copyOf(parameters),
        isInterface ? Optional.empty() : Optional.of(parents.get(0)),
        parents.subList(1, parents.size()));
  }
}
