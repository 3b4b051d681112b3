package io.github.wireworthy.pack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;
import org.objectweb.asm.signature.SignatureWriter;

/** The class names that stand in signatures. */
final class SignatureNames {

  /** Stands before a name while a signature is written anew; no signature has one. */
  private static final String MARK = "@";

  private SignatureNames() {}

  /** Binary names of the classes that the signature of a class, method or field names. */
  static Set<String> of(String signature) {
    Set<String> names = new LinkedHashSet<>();
    Deque<String> around = new ArrayDeque<>();
    new SignatureReader(signature)
        .accept(
            new SignatureVisitor(Opcodes.ASM9) {
              @Override
              public void visitClassType(String name) {
                add(name.replace('/', '.'));
              }

              @Override
              public void visitInnerClassType(String simpleName) {
                add(around.pop() + "$" + simpleName);
              }

              private void add(String name) {
                around.push(name);
                names.add(name);
              }

              @Override
              public void visitEnd() {
                around.pop();
              }
            });
    return names;
  }

  /** Binary names of the classes and interfaces right above a class with this signature. */
  static Set<String> parents(String signature) {
    Set<String> names = new LinkedHashSet<>();
    new SignatureReader(signature)
        .accept(
            new SignatureVisitor(Opcodes.ASM9) {
              @Override
              public SignatureVisitor visitSuperclass() {
                return parent();
              }

              @Override
              public SignatureVisitor visitInterface() {
                return parent();
              }

              private SignatureVisitor parent() {
                return new Parent(names::add);
              }
            });
    return names;
  }

  /** One type; what stands in its arguments is another one's business. */
  private static final class Parent extends SignatureVisitor {

    private final StringBuilder name = new StringBuilder();
    private final Consumer<String> names;

    Parent(Consumer<String> names) {
      super(Opcodes.ASM9);
      this.names = names;
    }

    @Override
    public void visitClassType(String internalName) {
      name.append(internalName.replace('/', '.'));
    }

    @Override
    public void visitInnerClassType(String simpleName) {
      name.append('$').append(simpleName);
    }

    @Override
    public SignatureVisitor visitTypeArgument(char wildcard) {
      return new SignatureVisitor(Opcodes.ASM9) {};
    }

    @Override
    public void visitEnd() {
      names.accept(name.toString());
    }
  }

  /** The signature with {@code @Box} for {@code La/b/Box} where there is a short name. */
  static String shortened(String signature, Map<String, String> shortNames) {
    SignatureWriter writer =
        new SignatureWriter() {
          @Override
          public void visitClassType(String name) {
            String shortName = shortNames.get(name);
            super.visitClassType(shortName == null ? name : MARK + shortName);
          }
        };
    // A field's type is read as a class signature without interfaces, which has the same form.
    new SignatureReader(signature).accept(writer);
    return writer.toString().replace("L" + MARK, MARK);
  }
}
