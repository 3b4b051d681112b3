package io.github.wireworthy.types;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.TypeUse;
import io.github.wireworthy.facts.Walk;
import io.github.wireworthy.source.FoundFile;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.syntax.Reading;
import io.github.wireworthy.syntax.ReadingOptions;
import io.github.wireworthy.types.classfile.ClassPath;
import io.github.wireworthy.types.classfile.JdkImage;
import io.github.wireworthy.types.classfile.PackedLibrary;
import io.github.wireworthy.types.classfile.SignaturePack;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The call targets that a {@link TypeTable} gives for the sources that it holds. */
final class TypedCallTargets implements CallTargets {

  private final TypeTable types;
  private final Map<String, Map<CallPosition, Optional<CallTarget>>> byFile = new HashMap<>();

  private TypedCallTargets(TypeTable types) {
    this.types = types;
  }

  /**
   * Reads files, resolves all their calls, and hands the targets on while the class path is open.
   *
   * @param sources the folder that positions are relative to
   */
  static void use(
      Path sources, List<Path> files, List<Path> classPath, Consumer<CallTargets> user) {
    use(sources, files, classPath, Optional.empty(), user);
  }

  /**
   * The same with a signature pack.
   *
   * @param pack the folder of its texts
   */
  static void use(
      Path sources,
      List<Path> files,
      List<Path> classPath,
      Optional<Path> pack,
      Consumer<CallTargets> user) {
    List<FoundFile> found =
        files.stream().map(file -> new FoundFile(file, name(sources, file))).toList();
    List<FileFacts> facts = Reading.read(found, ReadingOptions.usual());
    try (ClassPath libraries = ClassPath.open(classPath)) {
      List<TypeLibrary> all = new ArrayList<>(List.of(libraries, JdkImage.running()));
      pack.ifPresent(folder -> all.add(pack(folder, facts)));
      user.accept(of(LayeredTypeTable.of(facts, all)));
    }
  }

  private static SignaturePack pack(Path folder, List<FileFacts> files) {
    List<PackedLibrary> libraries = new ArrayList<>();
    for (String line : text(folder.resolve("index.txt")).lines().skip(1).toList()) {
      List<String> words = List.of(line.split(" ", -1));
      libraries.add(
          new PackedLibrary(
              words.get(0),
              words.subList(1, words.size()),
              () -> text(folder.resolve(words.get(0) + ".txt"))));
    }
    Set<String> declared = new HashSet<>();
    files.forEach(
        file -> file.types().forEach(type -> declared.add(file.packageName() + "." + type.name())));
    Set<String> packages = new HashSet<>();
    libraries.forEach(library -> packages.addAll(library.packages()));
    return SignaturePack.of(libraries, packages, declared::contains);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String name(Path sources, Path file) {
    return sources.relativize(file).toString().replace(File.separatorChar, '/');
  }

  static CallTargets of(TypeTable types) {
    TypedCallTargets targets = new TypedCallTargets(types);
    for (TypeInfo type : types.sourceTypes()) {
      targets.addType(type);
    }
    return targets;
  }

  @Override
  public Map<CallPosition, Optional<CallTarget>> of(String file) {
    return byFile.getOrDefault(file, Map.of());
  }

  @Override
  public boolean knows(String className) {
    return types.find(className).isPresent();
  }

  private void addType(TypeInfo type) {
    String file = type.file().orElseThrow();
    for (Body body : types.bodies(type)) {
      Calls calls =
          new Calls(
              file, types.typing(body), byFile.computeIfAbsent(file, unused -> new HashMap<>()));
      calls.addBody(body);
    }
  }

  /** Collects the calls of one body; the members of classes within it are bodies of their own. */
  private record Calls(String file, Typing typing, Map<CallPosition, Optional<CallTarget>> targets)
      implements Walk.Visitor {

    void addBody(Body body) {
      if (body instanceof Body.OfMethod method) {
        method.method().body().ifPresent(this::statement);
      } else if (body instanceof Body.OfInitializer initializer) {
        statement(initializer.initializer().body());
      } else if (body instanceof Body.OfField field) {
        field.field().initializer().ifPresent(this::expression);
      } else if (body instanceof Body.OfEnumConstant constant) {
        constant.constant().arguments().forEach(this::expression);
      }
    }

    @Override
    public void statement(Statement statement) {
      Walk.children(statement, this);
    }

    @Override
    public void expression(Expression expression) {
      if (expression instanceof Expression.Call call) {
        put(call.nameSpan(), target(typing.invocation(call)).or(() -> named(call)));
      } else if (expression instanceof Expression.New creation) {
        put(begin(creation.type()), target(typing.invocation(creation)).or(() -> named(creation)));
      }
      Walk.children(expression, this);
    }

    private void put(Span place, Optional<CallTarget> target) {
      targets.put(new CallPosition(file, place.line(), place.column()), target);
    }

    private static Optional<CallTarget> target(Optional<Typing.Invocation> invocation) {
      return invocation
          .map(Typing.Invocation::method)
          .map(
              method ->
                  new CallTarget(method.owner(), method.name(), method.parameterTypes().size()));
    }

    /** A static method of a class that is named but not in view. */
    private Optional<CallTarget> named(Expression.Call call) {
      return typing
          .missingOwner(call)
          .map(owner -> new CallTarget(owner.name(), call.name(), call.arguments().size()));
    }

    /** The constructor of a class that is named but not in view. */
    private Optional<CallTarget> named(Expression.New creation) {
      return creation.body().isEmpty()
              && typing.typeOf(creation) instanceof Type.Unknown missing
              && missing.name().indexOf('.') > 0
          ? Optional.of(
              new CallTarget(missing.name(), CallTarget.CONSTRUCTOR, creation.arguments().size()))
          : Optional.empty();
    }

    private static Span begin(TypeUse.Named type) {
      return type.qualifier().map(Calls::begin).orElse(type.span());
    }
  }
}
