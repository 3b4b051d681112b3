package io.github.wireworthy.types.classfile;

import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the signatures of fields and methods apart. */
final class MemberSignature {

  private static final Type UNKNOWN = new Type.Unknown("");

  private MemberSignature() {}

  static FieldInfo field(ClassFileType owner, ClassFileContent.Member field) {
    return new FieldInfo(
        owner.name(),
        field.name(),
        fieldType(owner, field),
        field.modifiers(),
        Optional.empty(),
        Optional.empty());
  }

  private static Type fieldType(ClassFileType owner, ClassFileContent.Member field) {
    try {
      return new SignatureParser(field.signature(), owner::variable).type();
    } catch (RuntimeException damaged) {
      return UNKNOWN;
    }
  }

  static MethodInfo method(ClassFileType owner, ClassFileContent.Member method) {
    try {
      return parse(owner, method, method.signature());
    } catch (RuntimeException damaged) {
      return withDescriptor(owner, method);
    }
  }

  private static MethodInfo withDescriptor(ClassFileType owner, ClassFileContent.Member method) {
    try {
      return parse(owner, method, method.descriptor());
    } catch (RuntimeException damaged) {
      return parse(owner, method, "()V");
    }
  }

  private static MethodInfo parse(
      ClassFileType owner, ClassFileContent.Member method, String signature) {
    List<Type.TypeVariable> ofMethod = new ArrayList<>();
    SignatureParser parser =
        new SignatureParser(
            signature,
            name -> ClassFileType.find(name, ofMethod).orElseGet(() -> owner.variable(name)));
    ofMethod.addAll(
        parser.typeParameters(variableOwner(owner.name(), method.name() + method.descriptor())));
    parser.skip('(');
    List<Type> parameters = parser.types(')');
    boolean isPlain = signature.equals(method.descriptor());
    int implicit = isPlain ? implicitParameters(owner, method, parameters) : 0;
    Type result = parser.type();
    List<Type> thrown = thrown(parser);
    return new MethodInfo(
        owner.name(),
        method.name(),
        List.copyOf(ofMethod),
        parameters.subList(implicit, parameters.size()),
        result,
        thrown.isEmpty() ? exceptions(method) : thrown,
        method.modifiers(),
        Optional.empty());
  }

  /** Who owns the type parameters of a method, which is given by name and descriptor. */
  static String variableOwner(String binaryName, String method) {
    return binaryName + "." + method;
  }

  private static List<Type> thrown(SignatureParser parser) {
    if (!parser.skip('^')) {
      return List.of();
    }
    List<Type> thrown = new ArrayList<>();
    do {
      thrown.add(parser.type());
    } while (parser.skip('^'));
    return List.copyOf(thrown);
  }

  private static List<Type> exceptions(ClassFileContent.Member method) {
    List<Type> exceptions = new ArrayList<>();
    for (String name : method.exceptions()) {
      exceptions.add(Type.ClassType.of(ClassFileReader.binaryName(name)));
    }
    return List.copyOf(exceptions);
  }

  /**
   * How many parameters of a constructor are not in the source: name and ordinal of an enum
   * constant, the enclosing instance of an inner class. Generic signatures leave them out.
   */
  private static int implicitParameters(
      ClassFileType owner, ClassFileContent.Member method, List<Type> parameters) {
    if (!method.name().equals(MethodFact.CONSTRUCTOR) || parameters.isEmpty()) {
      return 0;
    } else if (owner.kind() == TypeInfo.Kind.ENUM) {
      return Math.min(2, parameters.size());
    }
    boolean takesOuter =
        !owner.has(Modifiers.STATIC)
            && owner.enclosingType().map(Type.ClassType::of).equals(Optional.of(parameters.get(0)));
    return takesOuter ? 1 : 0;
  }
}
