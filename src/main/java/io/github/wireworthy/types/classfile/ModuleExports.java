package io.github.wireworthy.types.classfile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What the descriptor of a module says.
 *
 * @param packages those that it exports to all
 */
record ModuleExports(String name, List<String> packages) {

  /** Where the descriptor stands in a jar or class folder. */
  static final String PATH = "module-info.class";

  /** Reads a descriptor; throws a {@link RuntimeException} if it is damaged or too new. */
  static ModuleExports read(byte[] bytes) {
    Reader reader = new Reader();
    new ClassReader(bytes).accept(reader, ClassReader.SKIP_DEBUG);
    return new ModuleExports(reader.name, List.copyOf(reader.packages));
  }

  private static final class Reader extends ClassVisitor {

    private String name = "";
    private final List<String> packages = new ArrayList<>();

    Reader() {
      super(Opcodes.ASM9);
    }

    @Override
    public ModuleVisitor visitModule(String module, int access, @Nullable String version) {
      name = module;
      return new ModuleVisitor(Opcodes.ASM9) {
        @Override
        public void visitExport(String exported, int flags, String @Nullable ... modules) {
          if (modules == null) {
            packages.add(ClassFileReader.binaryName(exported));
          }
        }
      };
    }
  }
}
