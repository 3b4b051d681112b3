package io.github.wireworthy.types.classfile;

import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.types.TypeInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reads the declarations of a class file, not its code. */
public final class ClassFileReader extends ClassVisitor {

  private static final int ACCESS = Modifiers.PUBLIC | Modifiers.PROTECTED | Modifiers.PRIVATE;
  private static final int OF_CLASSES =
      ACCESS | Modifiers.STATIC | Modifiers.FINAL | Modifiers.ABSTRACT;
  private static final int OF_FIELDS =
      ACCESS | Modifiers.STATIC | Modifiers.FINAL | Modifiers.VOLATILE | Modifiers.TRANSIENT;
  private static final int OF_METHODS =
      OF_CLASSES | Modifiers.SYNCHRONIZED | Modifiers.NATIVE | Modifiers.STRICT;
  private static final String INITIALIZER = "<clinit>";

  private String internalName = "";
  private String signature = "";
  private String simpleName = "";
  private int flags;
  private int modifiers;
  private Optional<String> enclosingType = Optional.empty();
  private Optional<String> enclosingMethod = Optional.empty();
  private final Map<String, String> memberTypes = new LinkedHashMap<>();
  private final List<ClassFileContent.Member> fields = new ArrayList<>();
  private final List<ClassFileContent.Member> methods = new ArrayList<>();

  private ClassFileReader() {
    super(Opcodes.ASM9);
  }

  /** Reads a class file; throws a {@link RuntimeException} if it is damaged or too new. */
  public static ClassFileContent read(byte[] bytes) {
    ClassFileReader reader = new ClassFileReader();
    int leftOut = ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES;
    new ClassReader(bytes).accept(reader, leftOut);
    return reader.content();
  }

  private ClassFileContent content() {
    return new ClassFileContent(
        binaryName(internalName),
        simpleName,
        kind(),
        modifiers,
        signature,
        memberTypes,
        enclosingType,
        enclosingMethod,
        List.copyOf(fields),
        List.copyOf(methods));
  }

  private TypeInfo.Kind kind() {
    if (simpleName.isEmpty()) {
      return TypeInfo.Kind.ANONYMOUS;
    } else if (isFlagged(flags, Opcodes.ACC_ANNOTATION)) {
      return TypeInfo.Kind.ANNOTATION;
    } else if (isFlagged(flags, Opcodes.ACC_INTERFACE)) {
      return TypeInfo.Kind.INTERFACE;
    } else if (isFlagged(flags, Opcodes.ACC_ENUM)) {
      return TypeInfo.Kind.ENUM;
    }
    return isFlagged(flags, Opcodes.ACC_RECORD) ? TypeInfo.Kind.RECORD : TypeInfo.Kind.CLASS;
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String generic,
      @Nullable String superclass,
      String @Nullable [] interfaces) {
    internalName = name;
    simpleName = name.substring(name.lastIndexOf('/') + 1);
    flags = access;
    modifiers = access & OF_CLASSES;
    signature = generic != null ? generic : plainSignature(superclass, interfaces);
  }

  private static String plainSignature(
      @Nullable String superclass, String @Nullable [] interfaces) {
    if (superclass == null) {
      return "";
    }
    StringBuilder text = new StringBuilder().append('L').append(superclass).append(';');
    if (interfaces != null) {
      for (String parent : interfaces) {
        text.append('L').append(parent).append(';');
      }
    }
    return text.toString();
  }

  @Override
  public void visitOuterClass(String owner, @Nullable String name, @Nullable String descriptor) {
    enclosingType = Optional.of(binaryName(owner));
    enclosingMethod = name == null ? Optional.empty() : Optional.of(name + descriptor);
  }

  @Override
  public void visitPermittedSubclass(String name) {
    modifiers |= Modifiers.SEALED;
  }

  @Override
  public void visitInnerClass(
      String name, @Nullable String outer, @Nullable String inner, int access) {
    if (name.equals(internalName)) {
      simpleName = inner == null ? "" : inner;
      modifiers = (modifiers & Modifiers.SEALED) | (access & OF_CLASSES);
      enclosingType = outer == null ? enclosingType : Optional.of(binaryName(outer));
    } else if (inner != null && internalName.equals(outer)) {
      memberTypes.put(inner, binaryName(name));
    }
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int access,
      String name,
      String descriptor,
      @Nullable String generic,
      @Nullable Object value) {
    if (!isFlagged(access, Opcodes.ACC_SYNTHETIC)) {
      fields.add(member(name, access & OF_FIELDS, descriptor, generic, List.of()));
    }
    return null;
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String generic,
      String @Nullable [] exceptions) {
    if (!isFlagged(access, Opcodes.ACC_SYNTHETIC)
        && !isFlagged(access, Opcodes.ACC_BRIDGE)
        && !name.equals(INITIALIZER)) {
      List<String> thrown = exceptions == null ? List.of() : List.of(exceptions);
      methods.add(member(name, ofMethod(access), descriptor, generic, thrown));
    }
    return null;
  }

  private int ofMethod(int access) {
    boolean isDefault =
        isFlagged(flags, Opcodes.ACC_INTERFACE)
            && (access & (Modifiers.ABSTRACT | Modifiers.STATIC | Modifiers.PRIVATE)) == 0;
    return (access & OF_METHODS)
        | (isDefault ? Modifiers.DEFAULT : 0)
        | (isFlagged(access, Opcodes.ACC_VARARGS) ? Modifiers.VARARGS : 0);
  }

  private static ClassFileContent.Member member(
      String name,
      int modifiers,
      String descriptor,
      @Nullable String generic,
      List<String> exceptions) {
    String signature = generic == null ? descriptor : generic;
    return new ClassFileContent.Member(name, modifiers, descriptor, signature, exceptions);
  }

  private static boolean isFlagged(int access, int flag) {
    return (access & flag) != 0;
  }

  static String binaryName(String internalName) {
    return internalName.replace('/', '.');
  }
}
