package io.github.wireworthy.rules.fix;

import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.facts.ImportFact;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.fix.AddImport;
import io.github.wireworthy.fix.Change;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import java.util.List;
import java.util.stream.Stream;

/**
 * A top-level type as new code of a file names it: by its simple name if that can mean nothing
 * else, else in full.
 *
 * @param written how it is written
 * @param changes the import that is needed for it, if there is one
 */
record ImportedName(String written, List<Change> changes) {

  static ImportedName of(Project project, String file, String qualified) {
    int dot = qualified.lastIndexOf('.');
    String simple = qualified.substring(dot + 1);
    boolean isFree =
        project.files().stream()
            .filter(facts -> facts.file().equals(file))
            .noneMatch(facts -> isTaken(project, facts, qualified, simple));
    return isFree
        ? new ImportedName(simple, List.of(new AddImport(file, qualified)))
        : new ImportedName(qualified, List.of());
  }

  private static boolean isTaken(Project project, FileFacts file, String qualified, String simple) {
    Stream<String> inScope =
        Stream.concat(
            Stream.of(file.packageName().isEmpty() ? simple : file.packageName() + "." + simple),
            file.imports().stream()
                .filter(it -> it.isOnDemand() && !it.isStatic() && !it.isModule())
                .map(it -> it.name() + "." + simple));
    return file.imports().stream().anyMatch(it -> isOther(it, qualified, simple))
        || file.types().stream().anyMatch(type -> declares(type, simple))
        || declaresWithin(project, file, simple)
        || inScope.anyMatch(
            name -> !name.equals(qualified) && project.types().find(name).isPresent());
  }

  private static boolean isOther(ImportFact fact, String qualified, String simple) {
    return !fact.isOnDemand()
        && fact.name().endsWith("." + simple)
        && !fact.name().equals(qualified);
  }

  private static boolean declares(TypeFact type, String simple) {
    return type.name().equals(simple)
        || type.typeParameters().stream().anyMatch(it -> it.name().equals(simple))
        || type.members().stream().anyMatch(member -> declares(member, simple));
  }

  /** Whether a local class has the name, or a class of the file inherits a member type of it. */
  private static boolean declaresWithin(Project project, FileFacts file, String simple) {
    return project.types().sourceTypes().stream()
        .filter(type -> type.file().filter(file.file()::equals).isPresent())
        .anyMatch(type -> type.simpleName().equals(simple) || inherits(project, type, simple));
  }

  private static boolean inherits(Project project, TypeInfo type, String simple) {
    return project.types().system().directSupertypes(type.asType()).stream()
        .flatMap(parent -> parents(project, parent))
        .anyMatch(
            parent ->
                parent.memberTypes().containsKey(simple) || inherits(project, parent, simple));
  }

  private static Stream<TypeInfo> parents(Project project, Type parent) {
    return parent instanceof Type.ClassType named
        ? project.types().find(named.name()).stream()
        : Stream.empty();
  }
}
